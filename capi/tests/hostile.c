/*
 * Calls every function with what no program should hand over: null, zero, the largest, numbers of nothing, random bytes.
 * Run under AddressSanitizer and valgrind; it ends with 1 if an answer breaks a convention of the header.
 */

#include "hostile/common.h"
#include "hostile/tables.h"

#include "hostile/catalogue.h"
#include "hostile/recognition.h"

#include "hostile/plans.h"

int main(int count, char **arguments)
{
    one_in = (count > 1 ? (uint32_t)atoi(arguments[1]) : 1) * times_large();
    call_with_numbers();
    call_searches();
    call_writers();
    call_with_strings();
    call_scans();
    call_plans();
    puts("every function was called");
    return 0;
}
