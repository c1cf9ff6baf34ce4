//! What is compiled in or left out together: the areas of a cargo feature, and what several of them share.

use super::kinds::Area;

/// A part of the catalogue with tables of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Pack {
    /// What several packs share; it is always there.
    Common,
    AzureVm,
    Databases,
    Storage,
    Hybrid,
    Dpm,
}

impl Pack {
    pub(crate) const ALL: [Self; 6] =
        [Self::Common, Self::AzureVm, Self::Databases, Self::Storage, Self::Hybrid, Self::Dpm];

    /// The cargo feature that brings it; empty for what is always there.
    pub(crate) const fn feature(self) -> &'static str {
        match self {
            Self::Common => "",
            Self::AzureVm => "azure-vm",
            Self::Databases => "databases",
            Self::Storage => "storage",
            Self::Hybrid => "hybrid",
            Self::Dpm => "dpm",
        }
    }

    /// The pack with the entries of an area.
    pub(crate) const fn of(area: Area) -> Self {
        match area {
            Area::AzureVm | Area::Vault => Self::AzureVm,
            Area::MarsAgent | Area::BackupServer => Self::Hybrid,
            Area::SqlServer | Area::SapHana | Area::SapAse | Area::PostgreSql | Area::MySql => Self::Databases,
            Area::AzureFiles | Area::AzureBlobs | Area::DataLakeStorage | Area::ManagedDisks | Area::Aks => {
                Self::Storage
            }
            Area::Dpm => Self::Dpm,
        }
    }
}

/// Where something stands: in which pack, and where in its table of that pack. Never 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Handle(u32);

/// So many bits tell the place in the table.
const PLACE: u32 = 24;

impl Handle {
    pub(crate) const fn new(pack: Pack, place: u32) -> Self {
        Self(((pack as u32 + 1) << PLACE) | (place % (1 << PLACE)))
    }

    pub(crate) const fn from_number(number: u32) -> Self {
        Self(number)
    }

    pub(crate) const fn number(self) -> u32 {
        self.0
    }

    pub(crate) fn pack(self) -> Pack {
        // A `match`, and no look into a table: it comes to a comparison.
        match self.0 >> PLACE {
            2 => Pack::AzureVm,
            3 => Pack::Databases,
            4 => Pack::Storage,
            5 => Pack::Hybrid,
            6 => Pack::Dpm,
            _ => Pack::Common,
        }
    }

    pub(crate) const fn place(self) -> u32 {
        self.0 % (1 << PLACE)
    }
}

#[cfg(test)]
mod tests {
    use super::{Handle, Pack};

    #[test]
    fn a_handle_tells_its_pack_and_its_place() {
        for pack in Pack::ALL {
            let handle = Handle::new(pack, 70_000);
            assert_eq!((handle.pack(), handle.place()), (pack, 70_000));
        }
        assert_eq!(Handle::from_number(0).pack(), Pack::Common);
    }
}
