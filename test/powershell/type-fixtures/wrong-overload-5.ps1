function Test-RwFixture {
    return [byte[]]::new("sixteen")
}
