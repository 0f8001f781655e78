function Test-RwFixture {
    $when = [System.DateTime]::UtcNow
    return [System.Convert]::ToBase64String($when)
}
