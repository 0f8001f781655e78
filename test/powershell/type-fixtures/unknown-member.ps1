function Test-RwFixture {
    return [System.Convert]::FromHexString("00ff")
}
