//! `docs/performance.svg`: a look-up beside its peers, and what grows with the catalogue.

use plotters::coord::Shift;
use plotters::prelude::*;
use serde_json::Value;

use crate::figures::{Case, Figures, cases};
use crate::growth::{ADDED, BUILD, FIRST_ANSWER, LOOK_UP, SCAN, TIMES};
use crate::programs::{Failure, Told, root};

const SIZE: (u32, u32) = (1000, 420);
const FONT: &str = "sans-serif";

type Panel<'p> = DrawingArea<SVGBackend<'p>, Shift>;

pub(crate) fn write(look_up: Option<&Value>, growth: Option<Value>) -> Result<(), Failure> {
    let file = root().join("docs/performance.svg");
    let area = SVGBackend::new(&file, SIZE).into_drawing_area();
    area.fill(&WHITE).told(&file)?;
    let (left, right) = area.split_horizontally(500);
    let cases = look_up.map(|json| cases(&json["tables"][0])).unwrap_or_default();
    if let Some(case) = cases.iter().find(|case| case.case.contains("exact")).or(cases.first()) {
        bars(&left, case).told(&file)?;
    }
    if let Some(growth) = growth {
        let growth: Figures = serde_json::from_value(growth).told(&file)?;
        lines(&right, &growth).told(&file)?;
    }
    area.present().told(&file)?;
    println!("{} written", file.display());
    Ok(())
}

/// A bar for this crate and for each peer, in nanoseconds.
fn bars(panel: &Panel<'_>, case: &Case<'_>) -> Result<(), Box<dyn std::error::Error>> {
    let rows: Vec<(&str, f64)> = std::iter::once(("this crate", case.ours)).chain(case.peers.iter().copied()).collect();
    let longest = rows.iter().map(|(_, nanoseconds)| *nanoseconds).fold(1.0, f64::max);
    let count = rows.len() as i32;
    let title = format!("Look-up of a name, {}: nanoseconds", case.case);
    let mut chart = ChartBuilder::on(panel)
        .caption(title, (FONT, 16))
        .margin(12)
        .margin_left(150)
        .build_cartesian_2d(0.0..longest * 1.15, 0..count * 10)?;
    for (number, (name, nanoseconds)) in (0..).zip(&rows) {
        let top = (count - number) * 10 - 2;
        let colour = if number == 0 { RGBColor(0, 90, 158) } else { RGBColor(160, 160, 160) };
        chart.draw_series([Rectangle::new([(0.0, top - 6), (*nanoseconds, top)], colour.filled())])?;
        let (x, y) = chart.backend_coord(&(0.0, top - 1));
        panel.draw(&Text::new((*name).to_owned(), (8, y), (FONT, 13)))?;
        let end = chart.backend_coord(&(*nanoseconds, top - 1)).0 - x;
        panel.draw(&Text::new(format!("{nanoseconds:.1}"), (x + end + 4, y), (FONT, 13)))?;
    }
    Ok(())
}

/// How many times as much each takes with a catalogue of so many times the size.
fn lines(panel: &Panel<'_>, growth: &Figures) -> Result<(), Box<dyn std::error::Error>> {
    let most = TIMES.into_iter().max().unwrap_or(1) as f64;
    let mut chart = ChartBuilder::on(panel)
        .caption("Growth: times as much, to times the catalogue", (FONT, 16))
        .margin(12)
        .x_label_area_size(30)
        .y_label_area_size(40)
        .build_cartesian_2d((1.0..most).log_scale(), (0.5..most * 2.0).log_scale())?;
    chart.configure_mesh().disable_mesh().label_style((FONT, 12)).x_desc("times the catalogue").draw()?;
    let colours = [RGBColor(0, 90, 158), RGBColor(0, 150, 110), RGBColor(200, 80, 0), RGBColor(120, 60, 160), BLACK];
    for (what, colour) in [LOOK_UP, FIRST_ANSWER, SCAN, ADDED, BUILD].into_iter().zip(colours) {
        let numbers = growth.numbers(what);
        let Some(first) = numbers.first().copied() else { continue };
        let times =
            growth.columns.iter().skip(1).filter_map(|column| column.trim_start_matches("× ").parse::<f64>().ok());
        let points: Vec<(f64, f64)> = times.zip(numbers.iter().map(|number| number / first)).collect();
        let name = what.split(" (").next().unwrap_or(what);
        chart
            .draw_series(LineSeries::new(points, colour.stroke_width(2)))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], colour.stroke_width(2)));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .label_font((FONT, 12))
        .background_style(WHITE)
        .draw()?;
    Ok(())
}
