# Services (D17, D28).

function Invoke-RwServiceCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Set-Service' { return Set-Service @Given }
        'Start-Service' { return Start-Service @Given }
        'Stop-RwService' { return Stop-RwService @Given }
        'Restart-RwService' { return Restart-RwService @Given }
        'Read-RwService' { return Read-RwService @Given }
    }
    throw 'RwCallUnknown'
}

function Read-RwService {
    param([string] $Name)
    $service = Get-RwOneService -Name $Name
    if ($null -eq $service) { return @{ service = $null } }
    $running = @()
    foreach ($dependent in $service.DependentServices) {
        if ($dependent.Status.ToString() -ne 'Stopped') { $running += $dependent.ServiceName }
    }
    return @{
        service = @{
            start             = Get-RwStartTypeOf -Service $service
            running           = $service.Status.ToString() -eq 'Running'
            displayName       = [string] $service.DisplayName
            runningDependents = @($running)
            blockedBy         = @(Get-RwBlockedBy -Service $service)
        }
    }
}

# What it runs on and what cannot start: disabled, or not on this PC, where asking for it fails (F11). Drivers are among them.
function Get-RwBlockedBy {
    param([object] $Service)
    $blocked = @()
    foreach ($needed in $Service.ServicesDependedOn) {
        try {
            if ($needed.Status.ToString() -ne 'Stopped') { continue }
            $isDisabled = (Get-RwStartTypeOf -Service $needed) -eq 'Disabled'
        } catch {
            $isDisabled = $true
        }
        if ($isDisabled) { $blocked += $needed.ServiceName } else { $blocked += @(Get-RwBlockedBy -Service $needed) }
    }
    return $blocked
}

# Refused while dependents run or, for RasMan, while a connection is up (D28).
function Stop-RwService {
    param([string] $Name)
    $service = Get-RwOneService -Name $Name
    if ($null -eq $service) { throw 'RwServiceMissing' }
    foreach ($dependent in $service.DependentServices) {
        if ($dependent.Status.ToString() -ne 'Stopped') { throw 'RwDependentsRunning' }
    }
    if ($Name -eq 'RasMan') { Assert-RwNoConnection }
    Stop-Service -Name $Name
}

# Restart-Service -Force stops the running dependents; those recorded here are started again, whatever it does itself.
function Restart-RwService {
    param([string] $Name)
    $service = Get-RwOneService -Name $Name
    if ($null -eq $service) { throw 'RwServiceMissing' }
    $recorded = @()
    foreach ($dependent in $service.DependentServices) {
        if ($dependent.Status.ToString() -eq 'Running') { $recorded += $dependent.ServiceName }
    }
    if ($Name -eq 'RasMan' -or $recorded -contains 'RasMan') { Assert-RwNoConnection }
    Restart-Service -Name $Name -Force
    foreach ($dependent in $recorded) { Start-Service -Name $dependent }
}

# Nothing when it is not on this PC: the id is Get-Service's own, and is not localized.
function Get-RwOneService {
    param([string] $Name)
    try {
        return Get-Service -Name $Name -ErrorAction Stop
    } catch {
        if ($_.FullyQualifiedErrorId -like 'NoServiceFoundForGivenName,*') { return $null }
        throw
    }
}

# The property came with .NET Framework 4.6.1, and Windows 10 1507 has 4.6: there CIM is asked, in the class of services and drivers,
# whose word for Automatic is another (windows-facts 1.4).
function Get-RwStartTypeOf {
    param([object] $Service)
    if ($null -ne $Service.PSObject.Properties['StartType']) { return $Service.StartType.ToString() }
    $name = $Service.ServiceName.Replace('\', '\\').Replace("'", "\'")
    $found = Get-CimInstance -ClassName 'Win32_BaseService' -Filter ("Name = '{0}'" -f $name) -Property 'StartMode'
    if ($found.StartMode -eq 'Auto') { return 'Automatic' }
    return $found.StartMode
}

# Connections of other sessions and device tunnels count too, and so does Routing and Remote Access (D28).
function Assert-RwNoConnection {
    $ras = Read-RwRas
    if (@($ras.connections).Count -gt 0 -or $ras.remoteAccessRunning) { throw 'RwConnectionInUse' }
}
