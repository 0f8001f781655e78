function Test-RwFixture {
    param([string] $Text)
    return $Text.Contains("a", [System.StringComparison]::Ordinal)
}
