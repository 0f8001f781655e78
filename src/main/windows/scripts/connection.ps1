# L2TP connections (D24, windows-facts 3).

function Invoke-RwConnectionCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    foreach ($parameter in 'Name', 'ConnectionName') {
        if ($Given.Contains($parameter)) { $null = Get-RwExact -Text $Given[$parameter] }
    }
    switch -CaseSensitive ($Name) {
        'Add-VpnConnection' { return Add-VpnConnection @Given }
        'Set-VpnConnection' { return Set-VpnConnection @Given }
        'Remove-VpnConnection' {
            Remove-VpnConnection -Name $Given.Name -AllUserConnection:($Given.Contains('AllUserConnection')) -Force
            return
        }
        'Set-VpnConnectionIPsecConfiguration' { return Set-VpnConnectionIPsecConfiguration @Given }
        'Add-VpnConnectionRoute' { return Add-VpnConnectionRoute @Given }
        'Remove-VpnConnectionRoute' {
            $all = $Given.Contains('AllUserConnection')
            Remove-VpnConnectionRoute -ConnectionName $Given.ConnectionName -DestinationPrefix (Get-RwExact -Text $Given.DestinationPrefix) -AllUserConnection:$all
            return
        }
        'Add-VpnConnectionTriggerDnsConfiguration' { return Add-VpnConnectionTriggerDnsConfiguration @Given }
        'Set-VpnConnectionTriggerDnsConfiguration' { return Set-VpnConnectionTriggerDnsConfiguration @Given }
        'Remove-VpnConnectionTriggerDnsConfiguration' {
            Remove-VpnConnectionTriggerDnsConfiguration -ConnectionName $Given.ConnectionName -DnsSuffix (Get-RwExact -Text $Given.DnsSuffix) -Force
            return
        }
        'Wait-RwHangUp' { return Wait-RwHangUp @Given }
        'Assert-RwCanDial' { return Assert-RwCanDial @Given }
        'Read-RwConnection' { return Read-RwConnection @Given }
        'Read-RwTriggerDns' { return Read-RwTriggerDns @Given }
        'Read-RwRas' { return Read-RwRas }
    }
    throw 'RwCallUnknown'
}

# An entry, a route or a suffix is named exactly, whatever is done with it: nothing empty, nothing that could be a pattern. Which
# of these cmdlets take patterns is said nowhere (D12).
function Get-RwExact {
    param([string] $Text)
    if ([string]::IsNullOrWhiteSpace($Text) -or $Text.IndexOfAny([char[]] '*?[]') -ge 0) { throw 'RwNotOneName' }
    return $Text
}

# rasdial returns before the connection is gone; deleting an entry too early makes its port unusable (windows-facts 2.4).
function Wait-RwHangUp {
    param([string] $Name, [bool] $AllUsers)
    for ($attempt = 0; $attempt -lt 60; $attempt++) {
        $connection = Get-RwConnection -Name $Name -AllUsers $AllUsers
        if ($null -eq $connection -or $connection.ConnectionStatus.ToString() -eq 'Disconnected') { return }
        [System.Threading.Thread]::Sleep(250)
    }
    throw 'RwConnectionInUse'
}

# Why a connection cannot come up, as far as it can be seen (windows-facts 7: 623, 834, 827, 766 and 786). Whether the PSK of an
# entry is kept is not shown anywhere.
function Assert-RwCanDial {
    param([string] $Name, [bool] $AllUsers)
    $connection = Get-RwConnection -Name $Name -AllUsers $AllUsers
    if ($null -eq $connection) { throw 'RwNotFound' }
    if ((Get-RwStartType -Name 'RasMan') -eq 'Disabled') { throw 'RwServiceDisabled' }
    if ((ConvertTo-RwText -Value $connection.TunnelType) -ne 'L2tp') { return }
    $filter = Get-RwOneService -Name 'BFE'
    $isFiltering = $null -ne $filter -and $filter.Status.ToString() -eq 'Running'
    if (-not $isFiltering -or (Get-RwStartType -Name 'IKEEXT') -eq 'Disabled') { throw 'RwServiceStopped' }
    if ((ConvertTo-RwText -Value $connection.L2tpIPsecAuth) -ne 'Certificate') { return }
    foreach ($certificate in (Read-RwCertificates -Store 'My').certificates) {
        if ($certificate.hasKey) { return }
    }
    throw 'RwNoMachineCertificate'
}

# A service that is missing counts as disabled.
function Get-RwStartType {
    param([string] $Name)
    $service = Get-RwOneService -Name $Name
    if ($null -eq $service) { return 'Disabled' }
    return Get-RwStartTypeOf -Service $service
}

# Properties: class PS_VpnConnection (Microsoft, vpnclientpsprov).
function Read-RwConnection {
    param([string] $Name, [bool] $AllUsers)
    $found = Get-RwConnection -Name $Name -AllUsers $AllUsers
    if ($null -eq $found) { return @{ connection = $null } }
    $routes = @()
    foreach ($route in $found.Routes) {
        $routes += @{ prefix = $route.DestinationPrefix; metric = $route.RouteMetric }
    }
    $status = ConvertTo-RwText -Value $found.ConnectionStatus
    $metric = $null
    if ($status -eq 'Connected') { $metric = Get-RwMetricInForce -Name $Name }
    return @{
        connection = @{
            serverAddress         = ConvertTo-RwText -Value $found.ServerAddress
            tunnelType            = ConvertTo-RwText -Value $found.TunnelType
            l2tpIPsecAuth         = ConvertTo-RwText -Value $found.L2tpIPsecAuth
            methods               = @(foreach ($method in $found.AuthenticationMethod) { $method.ToString() })
            eapXml                = ConvertTo-RwText -Value $found.EapConfigXmlStream
            encryption            = ConvertTo-RwText -Value $found.EncryptionLevel
            splitTunnel           = [bool] $found.SplitTunneling
            dnsSuffix             = ConvertTo-RwText -Value $found.DnsSuffix
            idleDisconnectSeconds = [long] $found.IdleDisconnectSeconds
            rememberCredentials   = [bool] $found.RememberCredential
            useWindowsCredentials = [bool] $found.UseWinlogonCredential
            status                = $status
            metric                = $metric
            routes                = @($routes)
        }
    }
}

# R11: of the interface that a connection has while it is up, under its own name (windows-facts 2.2; UNCONFIRMED for L2TP). The
# connection counts as read without it, so an interface that cannot be seen is no error.
function Get-RwMetricInForce {
    param([string] $Name)
    try {
        foreach ($interface in (Get-NetIPInterface -InterfaceAlias $Name -AddressFamily 'IPv4' -PolicyStore 'ActiveStore' -ErrorAction Stop)) {
            return [long] $interface.InterfaceMetric
        }
    } catch {
        return $null
    }
}

function Read-RwTriggerDns {
    param([string] $Name)
    try {
        $trigger = Get-VpnConnectionTrigger -ConnectionName $Name -ErrorAction Stop
    } catch {
        # No entry of that name has no suffixes either.
        if ($_.CategoryInfo.Category.ToString() -eq 'ObjectNotFound') { return @{ suffixes = @() } }
        throw
    }
    $suffixes = @()
    foreach ($row in $trigger.DnsConfig) {
        if ($null -eq $row) { continue }
        $suffixes += @{ suffix = $row.DnsSuffix; servers = @(foreach ($server in $row.DnsIPAddress) { if ($server) { $server } }) }
    }
    return @{ suffixes = @($suffixes) }
}

# What a restart of RasMan would cut (D28). Other people's entries do not show in Get-VpnConnection; their PPP interfaces do,
# under the entry's name: UNCONFIRMED for sessions of others.
function Read-RwRas {
    $names = [System.Collections.Generic.SortedSet[string]]::new()
    foreach ($connection in @(Get-VpnConnection) + @(Get-VpnConnection -AllUserConnection)) {
        if ($null -ne $connection -and $connection.ConnectionStatus.ToString() -ne 'Disconnected') { $null = $names.Add($connection.Name) }
    }
    foreach ($interface in [System.Net.NetworkInformation.NetworkInterface]::GetAllNetworkInterfaces()) {
        if ($interface.NetworkInterfaceType.ToString() -eq 'Ppp' -and $interface.OperationalStatus.ToString() -eq 'Up') {
            $null = $names.Add($interface.Name)
        }
    }
    $remoteAccess = Get-RwOneService -Name 'RemoteAccess'
    return @{
        connections         = @($names)
        remoteAccessRunning = $null -ne $remoteAccess -and $remoteAccess.Status.ToString() -eq 'Running'
    }
}

# Nothing where there is no such entry. The cmdlet says so by category; its words are localized.
function Get-RwConnection {
    param([string] $Name, [bool] $AllUsers)
    try {
        return Get-VpnConnection -Name $Name -AllUserConnection:$AllUsers -ErrorAction Stop
    } catch {
        if ($_.CategoryInfo.Category.ToString() -eq 'ObjectNotFound') { return $null }
        throw
    }
}

# Enumerations by name, XML by its text, nothing as empty text.
function ConvertTo-RwText {
    param([object] $Value)
    if ($null -eq $Value) { return '' }
    if ($Value -is [System.Xml.XmlNode]) { return $Value.OuterXml }
    return $Value.ToString()
}
