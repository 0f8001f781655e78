# A needed restart of Windows (D41): a key of ours that lives as long as the running Windows, and when that was started. Both
# take no parameter: no profile and no journal can point them elsewhere.

function Invoke-RwRestartCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Write-RwRestartMark' { return Write-RwRestartMark }
        'Read-RwRestart' { return Read-RwRestart }
    }
    throw 'RwCallUnknown'
}

# Volatile: "The information is stored in memory and is not preserved when the corresponding registry hive is unloaded"
# (Microsoft, RegCreateKeyEx). Directly below SOFTWARE, so that no key of ours stays behind as its parent.
function Write-RwRestartMark {
    $machine = Open-RwMachineKey
    try {
        $key = $machine.CreateSubKey(
            (Get-RwRestartMarkPath),
            [Microsoft.Win32.RegistryKeyPermissionCheck]::ReadWriteSubTree,
            [Microsoft.Win32.RegistryOptions]::Volatile)
        $key.Close()
    } finally {
        $machine.Close()
    }
}

# Each witness for itself: what cannot be read is $null, and the other one still speaks.
function Read-RwRestart {
    $marked = $null
    try { $marked = Test-RwRestartMark } catch { $marked = $null }
    $bootTime = $null
    try { $bootTime = Get-RwBootTime } catch { $bootTime = $null }
    return @{ marked = $marked; bootTime = $bootTime }
}

function Test-RwRestartMark {
    $machine = Open-RwMachineKey
    try {
        $key = $machine.OpenSubKey((Get-RwRestartMarkPath))
        if ($null -eq $key) { return $false }
        $key.Close()
        return $true
    } finally {
        $machine.Close()
    }
}

# With Fast Startup Windows leaves LastBootUpTime as it was (Microsoft, Get-Uptime). The key decides there.
function Get-RwBootTime {
    $system = Get-CimInstance -ClassName 'Win32_OperatingSystem' -Property 'LastBootUpTime'
    [datetime] $booted = $system.LastBootUpTime
    $culture = [System.Globalization.CultureInfo]::InvariantCulture
    return $booted.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", $culture)
}

function Open-RwMachineKey {
    return [Microsoft.Win32.RegistryKey]::OpenBaseKey(
        [Microsoft.Win32.RegistryHive]::LocalMachine,
        [Microsoft.Win32.RegistryView]::Registry64)
}

function Get-RwRestartMarkPath {
    return 'SOFTWARE\RoadwarriorRestartNeeded'
}
