function Test-RwFixture {
    param([string] $Text)
    $parts = $Text.Split(",")
    return $parts[0].ReplaceLineEndings()
}
