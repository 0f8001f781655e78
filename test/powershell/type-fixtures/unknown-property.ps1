function Test-RwFixture {
    $connection = Get-VpnConnection -Name "Office"
    return $connection.PresharedKey
}
