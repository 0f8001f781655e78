function Test-RwFixture {
    param([uint] $Number)
    return $Number
}
