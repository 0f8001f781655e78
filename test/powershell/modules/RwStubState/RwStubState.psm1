# What the stubs of Windows' cmdlets do: they keep a PC in the JSON file that ROADWARRIOR_STUB_STATE names. Every call is
# recorded under 'calls' with its bound parameters; 'fail' lists errors to raise, as { cmdlet, errorId, category }.
# 'answers' holds constant answers per cmdlet, which go before what a stub does by itself. 'quiet' turns the record off.
# With 'own' (address by IP version) Find-NetRoute knows one way out per IP version.
# With 'phonebooks' the VpnClient cmdlets work on real phonebook files (RwStubBook).
#
# What writes JSON (json.ps1) is global in a session, so it is at hand here; RwStubJson reads it.

function Invoke-RwStub {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound)
    try {
        Invoke-RwStubCmdlet -Cmdlet $Cmdlet -Bound $Bound
    } catch {
        # What failed may have touched the state that is kept, and nothing of that counts.
        $kept.text = $null
        throw
    }
}

function Invoke-RwStubCmdlet {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound)
    $state = Read-RwStubState
    $table = @{}
    foreach ($entry in $Bound.GetEnumerator()) { $table[$entry.Key] = $entry.Value }
    if (-not $state.Contains('quiet')) {
        $given = [ordered]@{}
        foreach ($entry in $Bound.GetEnumerator()) { $given[$entry.Key] = ConvertTo-RwStubValue -Value $entry.Value }
        $state.calls = @($state.calls) + @([ordered]@{ cmdlet = $Cmdlet; given = $given })
        Write-RwStubState -State $state
    }
    $Bound = $table
    foreach ($failure in @($state.fail)) {
        if ($failure.cmdlet -eq $Cmdlet) { throw (New-RwStubError -ErrorId $failure.errorId -Category $failure.category) }
    }
    Assert-RwStubAccess -Cmdlet $Cmdlet -Bound $Bound -State $state
    if ($state.Contains('answers') -and $state.answers.Contains($Cmdlet)) {
        $found = @(foreach ($answer in @($state.answers[$Cmdlet])) { ConvertTo-RwStubObject -Value $answer })
        if ($Cmdlet -eq 'Get-NetRoute') { return Find-RwStubPrefix -Routes $found -Bound $Bound }
        return $found
    }
    switch -Regex ($Cmdlet) {
        '-Service$' { return Invoke-RwStubService -Cmdlet $Cmdlet -Bound $Bound -State $state }
        '-Net(IPsec|Firewall)|-DnsClientNrpt' { return Invoke-RwStubNet -Cmdlet $Cmdlet -Bound $Bound -State $state }
        '^Find-NetRoute$' { if ($state.Contains('own')) { return Find-RwStubRoute -Bound $Bound -State $state } }
        '^Get-NetIPInterface$' { if ($state.Contains('phonebooks')) { return Find-RwStubInterface -Bound $Bound -State $state } }
        '-VpnConnection' {
            if (-not $state.Contains('phonebooks')) { return Invoke-RwStubVpn -Cmdlet $Cmdlet -Bound $Bound -State $state }
            Invoke-RwStubVpnBook -Cmdlet $Cmdlet -Bound $Bound -State $state
            if ($Cmdlet -notlike 'Get-*') { Write-RwStubState -State $state }
            return
        }
    }
}

# As cmdlets of CIM classes have it (PowerShell, ClientSideQuery): with one filter, each value that nothing matches is an error.
function Find-RwStubPrefix {
    param([object[]] $Routes, [System.Collections.IDictionary] $Bound)
    if (-not $Bound.Contains('DestinationPrefix')) { return $Routes }
    foreach ($prefix in $Bound.DestinationPrefix) {
        $found = @(foreach ($route in $Routes) { if ($route.DestinationPrefix -eq $prefix) { $route } })
        if ($found.Count -eq 0) { throw (New-RwStubError -ErrorId 'CmdletizationQuery_NotFound_DestinationPrefix,Get-NetRoute' -Category 'ObjectNotFound') }
        $found
    }
}

function Find-RwStubRoute {
    param([System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $State)
    $version = '4'
    if ($Bound.RemoteIPAddress.Contains(':')) { $version = '6' }
    if ($null -eq $State.own[$version]) { throw (New-RwStubError -ErrorId 'Windows System Error 1231,Find-NetRoute' -Category 'NotSpecified') }
    return [pscustomobject]@{ IPAddress = $State.own[$version] }
}

# A connection that is up has one, by its name (windows-facts 2.2), where the state says with which metric.
function Find-RwStubInterface {
    param([System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $State)
    foreach ($book in $State.connections.GetEnumerator()) {
        $own = $book.Value[@($Bound.InterfaceAlias)[0].ToLowerInvariant()]
        if ($null -ne $own -and $own.connected -and $own.Contains('metric')) { return [pscustomobject]@{ InterfaceMetric = [uint32] $own.metric } }
    }
    throw (New-RwStubError -ErrorId 'CmdletizationQuery_NotFound_InterfaceAlias,Get-NetIPInterface' -Category 'ObjectNotFound')
}

function Invoke-RwStubService {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $State)
    $name = @($Bound.Name)[0]
    if (-not $State.services.Contains($name)) {
        throw (New-RwStubError -ErrorId 'NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.GetServiceCommand' -Category 'ObjectNotFound')
    }
    $service = $State.services[$name]
    switch ($Cmdlet) {
        'Get-Service' {
            $dependents = @(foreach ($each in @($service.dependents)) {
                    [pscustomobject]@{ ServiceName = $each; Status = $State.services[$each].status }
                })
            $shown = [pscustomobject]@{
                ServiceName = $name; StartType = $service.start; Status = $service.status; DependentServices = $dependents
                ServicesDependedOn = @(Get-RwStubNeeded -State $State -Name $name)
            }
            # As of Windows 10 1507.
            if ($service.Contains('withoutStartType')) { $shown.PSObject.Properties.Remove('StartType') }
            return $shown
        }
        'Set-Service' { $service.start = $Bound.StartupType }
        'Start-Service' { Start-RwStubService -State $State -Name $name }
        'Stop-Service' {
            # The firewall's services refuse even administrators (D17).
            if ($service.Contains('protected')) { throw (New-RwStubServiceRefusal -Belief 'service.protected' -Verb 'Stop') }
            foreach ($each in @($service.dependents)) {
                if ($State.services[$each].status -eq 'Running') { throw (New-RwStubServiceRefusal -Belief 'service.dependentsRunning' -Verb 'Stop') }
            }
            $service.status = 'Stopped'
        }
        'Restart-Service' {
            if ($service.Contains('protected')) { throw (New-RwStubServiceRefusal -Belief 'service.protected' -Verb 'Stop') }
            foreach ($each in @($service.dependents)) { $State.services[$each].status = 'Stopped' }
            $service.status = 'Stopped'
            Start-RwStubService -State $State -Name $name
        }
    }
    Write-RwStubState -State $State
}

# ServicesDependedOn of Windows names the nearest alone; each of them has its own.
function Get-RwStubNeeded {
    param([System.Collections.IDictionary] $State, [string] $Name)
    if (-not $State.services[$Name].Contains('dependsOn')) { return }
    foreach ($each in @($State.services[$Name].dependsOn)) {
        $needed = $State.services[$each]
        if ($null -eq $needed) { continue }
        [pscustomobject]@{
            ServiceName = $each; StartType = $needed.start; Status = $needed.status
            ServicesDependedOn = @(Get-RwStubNeeded -State $State -Name $each)
        }
    }
}

# With what it depends on, where the state says so ('dependsOn').
function Start-RwStubService {
    param([System.Collections.IDictionary] $State, [string] $Name)
    $service = $State.services[$Name]
    if ($service.status -eq 'Running') { return }
    $belief = ''
    if ($service.start -eq 'Disabled') { $belief = 'service.disabled' }
    if ($service.Contains('protected')) { $belief = 'service.protected' }
    # What is not in the state is part of every Windows and runs.
    $needed = @(if ($service.Contains('dependsOn')) { @($service.dependsOn) | Where-Object { $State.services.Contains($_) } })
    foreach ($each in $needed) {
        if ($State.services[$each].status -ne 'Running' -and $State.services[$each].start -eq 'Disabled') { $belief = 'service.dependencyDisabled' }
    }
    if ($belief -ne '') { throw (New-RwStubServiceRefusal -Belief $belief -Verb 'Start') }
    foreach ($each in $needed) { Start-RwStubService -State $State -Name $each }
    $service.status = 'Running'
}

# Connections by scope and name; an error of these cmdlets has the number of the system error in its id.
function Invoke-RwStubVpn {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $State)
    $scope = 'user'
    if ($Bound.Contains('AllUserConnection') -and $Bound.AllUserConnection) { $scope = 'allUsers' }
    $book = $State.connections[$scope]
    $name = $null
    foreach ($key in 'Name', 'ConnectionName') { if ($Bound.Contains($key)) { $name = @($Bound[$key])[0] } }
    if ($Cmdlet -eq 'Get-VpnConnection' -and $null -eq $name) {
        foreach ($entry in $book.GetEnumerator()) { Get-RwStubEntryShown -Entry $entry.Value }
        return
    }
    if ($Cmdlet -eq 'Add-VpnConnection') {
        if ($book.Contains($name)) { throw (New-RwStubError -ErrorId 'WIN32 183,Add-VpnConnection' -Category 'ResourceExists') }
        $book.Add($name, [ordered]@{
                Name = $name; ServerAddress = $Bound.ServerAddress; TunnelType = 'Automatic'; AuthenticationMethod = @('MSChapv2')
                EncryptionLevel = 'Required'; L2tpIPsecAuth = 'Certificate'; UseWinlogonCredential = $false; EapConfigXmlStream = $null
                ConnectionStatus = 'Disconnected'; RememberCredential = $false; SplitTunneling = $false; DnsSuffix = ''
                IdleDisconnectSeconds = 0; Routes = @(); Trigger = [ordered]@{}
            })
    }
    if (-not $book.Contains($name)) { throw (New-RwStubError -ErrorId "VPN 623,$Cmdlet" -Category 'ObjectNotFound') }
    $entry = $book[$name]
    switch ($Cmdlet) {
        'Get-VpnConnection' { return Get-RwStubEntryShown -Entry $entry }
        { $_ -in 'Add-VpnConnection', 'Set-VpnConnection' } {
            foreach ($key in 'ServerAddress', 'TunnelType', 'EncryptionLevel', 'DnsSuffix', 'IdleDisconnectSeconds') {
                if ($Bound.Contains($key)) { $entry[$key] = $Bound[$key] }
            }
            if ($Bound.Contains('AuthenticationMethod')) { $entry.AuthenticationMethod = @($Bound.AuthenticationMethod) }
            if ($Bound.Contains('EapConfigXmlStream')) { $entry.EapConfigXmlStream = $Bound.EapConfigXmlStream.InnerXml }
            foreach ($key in 'SplitTunneling', 'RememberCredential', 'UseWinlogonCredential') {
                if ($Bound.Contains($key)) { $entry[$key] = [bool] $Bound[$key] }
            }
            if ($Bound.Contains('L2tpPsk')) { $entry.L2tpIPsecAuth = 'Psk' }
        }
        'Remove-VpnConnection' { $book.Remove($name) }
        'Add-VpnConnectionRoute' {
            $metric = 0
            if ($Bound.Contains('RouteMetric')) { $metric = $Bound.RouteMetric }
            $entry.Routes = @($entry.Routes) + @([ordered]@{ DestinationPrefix = $Bound.DestinationPrefix; RouteMetric = $metric })
        }
        'Remove-VpnConnectionRoute' {
            $entry.Routes = @(foreach ($route in @($entry.Routes)) { if ($route.DestinationPrefix -ne $Bound.DestinationPrefix) { $route } })
        }
        { $_ -in 'Add-VpnConnectionTriggerDnsConfiguration', 'Set-VpnConnectionTriggerDnsConfiguration' } {
            $entry.Trigger[$Bound.DnsSuffix] = @($Bound.DnsIPAddress)
        }
        'Remove-VpnConnectionTriggerDnsConfiguration' { $entry.Trigger.Remove(@($Bound.DnsSuffix)[0]) }
        'Get-VpnConnectionTrigger' {
            $rows = @(foreach ($row in $entry.Trigger.GetEnumerator()) {
                    [pscustomobject]@{ DnsSuffix = $row.Key; DnsIPAddress = @($row.Value) }
                })
            return [pscustomobject]@{ ConnectionName = $name; DnsConfig = $rows }
        }
    }
    Write-RwStubState -State $State
}

# Triggers are shown by a cmdlet of their own. MSChapv2 is printed in another case than it is given.
function Get-RwStubEntryShown {
    param([System.Collections.IDictionary] $Entry)
    $shown = [ordered]@{}
    foreach ($each in $Entry.GetEnumerator()) { if ($each.Key -ne 'Trigger') { $shown[$each.Key] = $each.Value } }
    if ($shown.Contains('AuthenticationMethod')) {
        $shown.AuthenticationMethod = @(foreach ($method in @($shown.AuthenticationMethod)) { $method -replace 'MSChapv2', 'MsChapv2' })
    }
    return ConvertTo-RwStubObject -Value $shown
}

function New-RwStubError {
    param([string] $ErrorId, [string] $Category)
    return [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('stub'), $ErrorId, $Category, $null)
}

# Reading JSON is slow, so what was read is kept as long as the file says the same.
$kept = @{ text = $null; state = $null }

function Read-RwStubState {
    $text = [System.IO.File]::ReadAllText($env:ROADWARRIOR_STUB_STATE)
    if ($text -cne $kept.text) {
        $kept.state = ConvertFrom-RwJson -Text $text
        $kept.text = $text
    }
    return $kept.state
}

function Write-RwStubState {
    param([System.Collections.IDictionary] $State)
    $text = [System.Text.StringBuilder]::new()
    Add-RwJson -Builder $text -Value $State
    $kept.text = $text.ToString()
    $kept.state = $State
    [System.IO.File]::WriteAllText($env:ROADWARRIOR_STUB_STATE, $kept.text)
}

# A secret that reaches a cmdlet is recorded, so that a test can see that it arrived.
function ConvertTo-RwStubValue {
    param([object] $Value)
    if ($Value -is [xml]) { return $Value.InnerXml }
    if ($Value -is [pscustomobject] -and $null -ne $Value.PSObject.Properties['CimClass']) { return "CimInstance $($Value.CimClass)" }
    if ($Value -is [System.Management.Automation.SwitchParameter]) { return [bool] $Value }
    if ($Value -is [System.Array]) { return , @(foreach ($each in $Value) { ConvertTo-RwStubValue -Value $each }) }
    return $Value
}

# { xml } and { dateTime } stand for values that JSON has no form for.
function ConvertTo-RwStubObject {
    param([object] $Value)
    if ($Value -is [System.Collections.IDictionary]) {
        if ($Value.Contains('xml')) { return [xml] $Value.xml }
        if ($Value.Contains('dateTime')) { return [datetime]::Parse($Value.dateTime, [System.Globalization.CultureInfo]::InvariantCulture) }
        $object = [ordered]@{}
        foreach ($entry in $Value.GetEnumerator()) {
            if ($entry.Value -is [System.Array]) {
                $object[$entry.Key] = @(foreach ($each in $entry.Value) { ConvertTo-RwStubObject -Value $each })
            } else {
                $object[$entry.Key] = ConvertTo-RwStubObject -Value $entry.Value
            }
        }
        return [pscustomobject] $object
    }
    return $Value
}

Export-ModuleMember -Function 'Invoke-RwStub', 'Read-RwStubState', 'Write-RwStubState'
