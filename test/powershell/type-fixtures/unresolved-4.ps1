function Test-RwFixture {
    param([string] $Name)
    return [System.Environment]::$Name
}
