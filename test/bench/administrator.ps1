# The connection of the benchmark as a careful administrator would script it: looks first, writes, reads everything back, and
# stops at the first thing that is not as it should be. No roll-back, no record of what was there, no undo.

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$ConfirmPreference = 'None'

function Get-AdministratorPrefix {
    param([int] $Routes)
    for ($number = 0; $number -lt $Routes; $number++) { '2001:db8:{0:x}::/48' -f $number }
}

function Set-AdministratorConnection {
    param(
        [Parameter(Mandatory = $true)] [string] $Name,
        [Parameter(Mandatory = $true)] [string] $Psk,
        [Parameter(Mandatory = $true)] [int] $Routes
    )
    foreach ($standing in @(Get-VpnConnection) + @(Get-VpnConnection -AllUserConnection)) {
        if ($null -ne $standing -and $standing.Name -eq $Name) { throw "There is a connection $Name already." }
    }
    Add-VpnConnection -Name $Name -AllUserConnection -ServerAddress 'vpn.example.com' -TunnelType 'L2tp' -L2tpPsk $Psk `
        -AuthenticationMethod 'MSChapv2' -EncryptionLevel 'Required' -SplitTunneling -DnsSuffix 'corp.example.com' -Force
    foreach ($prefix in @(Get-AdministratorPrefix -Routes $Routes)) {
        Add-VpnConnectionRoute -ConnectionName $Name -DestinationPrefix $prefix -RouteMetric 25 -AllUserConnection
    }
    Test-AdministratorConnection -Name $Name -Psk $Psk -Routes $Routes
}

function Test-AdministratorConnection {
    param(
        [Parameter(Mandatory = $true)] [string] $Name,
        # Windows never tells it.
        [Parameter(Mandatory = $true)] [string] $Psk,
        [Parameter(Mandatory = $true)] [int] $Routes
    )
    $made = Get-VpnConnection -Name $Name -AllUserConnection
    $wanted = @{
        ServerAddress = 'vpn.example.com'; TunnelType = 'L2tp'; L2tpIPsecAuth = 'Psk'; EncryptionLevel = 'Required'
        SplitTunneling = $true; DnsSuffix = 'corp.example.com'
    }
    foreach ($entry in $wanted.GetEnumerator()) {
        $found = $made.PSObject.Properties[$entry.Key].Value
        if ($found.ToString() -ne $entry.Value.ToString()) { throw "$($entry.Key) is not as it was set." }
    }
    $metrics = @{}
    foreach ($route in $made.Routes) { $metrics[$route.DestinationPrefix] = $route.RouteMetric }
    foreach ($prefix in @(Get-AdministratorPrefix -Routes $Routes)) {
        if (-not $metrics.ContainsKey($prefix) -or $metrics[$prefix] -ne 25) { throw "The route $prefix is not there." }
    }
    [System.Console]::Out.Write("AdministratorDone $($metrics.Count)`n")
}
