function Test-RwFixture {
    param([string] $Text)
    return $Text.Split(", ")
}
