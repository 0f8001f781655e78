function Test-RwFixture {
    param([object] $Thing)
    return $Thing.Describe()
}
