# What stands around a connection, for a doctor to read: rights, WAN miniports, updates, other software. Nothing here changes anything.

function Invoke-RwSurroundingsCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Read-RwRights' { return Read-RwRights }
        'Read-RwMiniports' { return Read-RwMiniports }
        'Read-RwUpdates' { return Read-RwUpdates }
        'Read-RwOtherSoftware' { return Read-RwOtherSoftware }
    }
    throw 'RwCallUnknown'
}

# Why a tool that only administrators may use has no answer.
function Read-RwRights {
    return @{ elevated = Test-RwElevated }
}

# By the ids of the components, which are the same in every language (doctor.md 2). WAN miniports are hidden devices. 'State' is
# MSFT_NetAdapter's number, of which 3 is "Disabled" (Microsoft).
function Read-RwMiniports {
    $devices = @()
    $bindings = @()
    foreach ($each in (Get-NetAdapter -IncludeHidden)) {
        if ($each.ComponentID -notin 'ms_l2tpminiport', 'ms_ndiswanip', 'ms_ndiswanipv6') { continue }
        $devices += @{ component = $each.ComponentID; enabled = $each.State.ToString() -notin 'Disabled', '3' }
        if ($each.ComponentID -eq 'ms_ndiswanip') { $bindings = @(Get-RwBindings -AdapterName $each.Name) }
    }
    return @{ devices = @($devices); bindings = @($bindings) }
}

function Get-RwBindings {
    param([string] $AdapterName)
    foreach ($each in (Get-NetAdapterBinding -Name ([System.Management.Automation.WildcardPattern]::Escape($AdapterName)) -IncludeHidden -AllBindings)) {
        @{ component = $each.ComponentID; enabled = [bool] $each.Enabled }
    }
}

# One property of a class that takes a second or two: the list is made anew each time (Win32_QuickFixEngineering).
function Read-RwUpdates {
    $found = @()
    foreach ($each in (Get-CimInstance -ClassName 'Win32_QuickFixEngineering' -Property 'HotFixID')) {
        if ($each.HotFixID) { $found += $each.HotFixID.ToUpperInvariant() }
    }
    return @{ updates = @($found) }
}

function Read-RwOtherSoftware {
    return (Read-RwGuards) + @{ programs = @(Get-RwPrograms) }
}

function Read-RwGuards {
    return @{ firewalls = @(Get-RwFirewallProducts); guards = Get-RwSecurityServices }
}

# What Windows lists under "Apps": of the PC in both views, and of the account. Not Win32_Product, which repairs what it lists.
function Get-RwPrograms {
    Get-RwDisplayNames -Hive 'LocalMachine' -View 'Registry64'
    Get-RwDisplayNames -Hive 'LocalMachine' -View 'Registry32'
    Get-RwDisplayNames -Hive 'CurrentUser' -View 'Registry64'
}

function Get-RwDisplayNames {
    param([Microsoft.Win32.RegistryHive] $Hive, [Microsoft.Win32.RegistryView] $View)
    $root = [Microsoft.Win32.RegistryKey]::OpenBaseKey($Hive, $View)
    $list = $root.OpenSubKey('SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall')
    $root.Close()
    if ($null -eq $list) { return }
    try {
        foreach ($name in $list.GetSubKeyNames()) {
            $program = $list.OpenSubKey($name)
            if ($null -eq $program) { continue }
            $shown = $program.GetValue('DisplayName')
            $program.Close()
            if ($shown -is [string] -and $shown.Length -gt 0 -and $shown.Length -le 256) { $shown }
        }
    } finally {
        $list.Close()
    }
}

# Servers have no Security Center: nothing has registered there then. 0x8004100E: no such namespace (WBEM_E_INVALID_NAMESPACE).
function Get-RwFirewallProducts {
    try {
        $found = @(Get-CimInstance -Namespace 'root/SecurityCenter2' -ClassName 'FirewallProduct' -ErrorAction Stop)
    } catch {
        if ($_.FullyQualifiedErrorId -notlike 'HRESULT 0x8004100e,*') { throw }
        $found = @()
    }
    foreach ($each in $found) { @{ name = $each.displayName; state = [long] $each.productState } }
}

# Win32_DeviceGuard came with 10; $null where there is none, or where it is not shown to this account.
function Get-RwSecurityServices {
    try {
        $guard = Get-CimInstance -Namespace 'root/Microsoft/Windows/DeviceGuard' -ClassName 'Win32_DeviceGuard' -ErrorAction Stop
    } catch {
        return $null
    }
    return , @(foreach ($each in $guard.SecurityServicesRunning) { [int] $each })
}
