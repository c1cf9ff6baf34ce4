// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

crate::shared::kinds::named! {
    "language of this build":
    /// A language of the catalogue.
    ///
    /// English is always there; every other language is a cargo feature.
    Locale {
        /// English.
        En = "en",
        /// German.
        #[cfg(feature = "de")]
        De = "de",
    }
}
