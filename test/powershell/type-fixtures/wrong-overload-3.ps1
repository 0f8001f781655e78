function Test-RwFixture {
    return [string]::Join(",", [string[]] @("a"), 0, 1, 2).Split("a", "b", 5, 6)
}
