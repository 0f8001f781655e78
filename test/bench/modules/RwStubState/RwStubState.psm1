# What the stubs of the VpnClient cmdlets do in the benchmark: the same answers as test/powershell/modules/RwStubState, kept in
# memory, so that the time that is measured is not that of the stubs. The binding of parameters is the strict one of there.

$books = @{ user = @{}; allUsers = @{} }

function Invoke-RwStub {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound)
    $scope = 'user'
    if ($Bound.ContainsKey('AllUserConnection') -and $Bound['AllUserConnection']) { $scope = 'allUsers' }
    $book = $books[$scope]
    $name = $null
    foreach ($key in 'Name', 'ConnectionName') { if ($Bound.ContainsKey($key)) { $name = @($Bound[$key])[0] } }
    if ($Cmdlet -eq 'Get-VpnConnection' -and $null -eq $name) { return @($book.Values) }
    if ($Cmdlet -eq 'Add-VpnConnection') {
        if ($book.ContainsKey($name)) { throw (New-RwStubError -ErrorId 'WIN32 183,Add-VpnConnection' -Category 'ResourceExists') }
        $book[$name] = New-RwBenchConnection -Bound $Bound
        return
    }
    if (-not $book.ContainsKey($name)) { throw (New-RwStubError -ErrorId "VPN 623,$Cmdlet" -Category 'ObjectNotFound') }
    if ($Cmdlet -eq 'Get-VpnConnection') { return $book[$name] }
    if ($Cmdlet -eq 'Add-VpnConnectionRoute') {
        $book[$name].Routes.Add([pscustomobject]@{ DestinationPrefix = $Bound['DestinationPrefix']; RouteMetric = $Bound['RouteMetric'] })
        return
    }
    throw 'RwNotInTheBenchmark'
}

function New-RwBenchConnection {
    param([System.Collections.IDictionary] $Bound)
    return [pscustomobject]@{
        Name = $Bound['Name']; ServerAddress = $Bound['ServerAddress']; TunnelType = $Bound['TunnelType']
        AuthenticationMethod = @($Bound['AuthenticationMethod']); EncryptionLevel = $Bound['EncryptionLevel']
        L2tpIPsecAuth = 'Psk'; UseWinlogonCredential = $Bound.ContainsKey('UseWinlogonCredential'); EapConfigXmlStream = $null
        ConnectionStatus = 'Disconnected'; RememberCredential = $Bound.ContainsKey('RememberCredential')
        SplitTunneling = $Bound.ContainsKey('SplitTunneling'); DnsSuffix = [string] $Bound['DnsSuffix']
        IdleDisconnectSeconds = [int] $Bound['IdleDisconnectSeconds']; Routes = [System.Collections.Generic.List[object]]::new()
    }
}

function New-RwStubError {
    param([string] $ErrorId, [string] $Category)
    return [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('stub'), $ErrorId, $Category, $null)
}

# For runs that only read: the connection with one route stands already.
if ($env:ROADWARRIOR_BENCH_STANDING) {
    $standing = New-RwBenchConnection -Bound @{
        Name = 'Benchmark'; ServerAddress = 'vpn.example.com'; TunnelType = 'L2tp'; AuthenticationMethod = 'MSChapv2'
        EncryptionLevel = 'Required'; SplitTunneling = $true; DnsSuffix = 'corp.example.com'
    }
    $standing.Routes.Add([pscustomobject]@{ DestinationPrefix = '2001:db8:0::/48'; RouteMetric = 25 })
    $books['allUsers']['Benchmark'] = $standing
}

Export-ModuleMember -Function 'Invoke-RwStub'
