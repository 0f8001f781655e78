# A needed restart of Windows (D41): a key of ours that lives as long as the running Windows, when that was started, and whether
# this account may restart it. None takes a parameter: no profile and no journal can point them elsewhere.

function Invoke-RwRestartCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Write-RwRestartMark' { return Write-RwRestartMark }
        'Read-RwRestart' { return Read-RwRestart }
        'Read-RwRestartRight' { return Read-RwRestartRight }
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

# Whether the token has the privilege that restarting takes, switched on or not ("To shut down the local computer, the calling
# thread must have the SE_SHUTDOWN_NAME privilege": Microsoft, InitiateSystemShutdownEx). $null where it cannot be seen.
function Read-RwRestartRight {
    $privilege = $null
    try { $privilege = Test-RwShutdownPrivilege } catch { $privilege = $null }
    return @{ privilege = $privilege }
}

# BOOL LookupPrivilegeValueW(LPCWSTR system, LPCWSTR name, PLUID), and TOKEN_PRIVILEGES: a count, then 12 bytes for each, of which
# the first 8 are its LUID. Here: the LUID looked for, the length that nobody needs, and from the 17th byte on the answer.
function Test-RwShutdownPrivilege {
    $takes = @([string], [string], [System.IntPtr])
    $lookUp = Get-RwNativeMethod -Library 'advapi32.dll' -EntryPoint 'LookupPrivilegeValueW' -Returns ([int]) -Takes $takes
    $size = 8192
    $memory = [System.Runtime.InteropServices.Marshal]::AllocHGlobal($size)
    try {
        $result = $lookUp.Invoke($null, [object[]] @($null, 'SeShutdownPrivilege', $memory))
        if ($result -eq 0) { throw 'RwPrivilegeUnknown' }
        $held = [System.IntPtr]::Add($memory, 16)
        $result = Invoke-RwTokenPrivileges -Into $held -Size ($size - 16) -Length ([System.IntPtr]::Add($memory, 8))
        if ($result -eq 0) { throw 'RwTokenUnknown' }
        $wanted = [System.Runtime.InteropServices.Marshal]::ReadInt64($memory)
        $count = [System.Runtime.InteropServices.Marshal]::ReadInt32($held)
        for ($at = 0; $at -lt $count; $at++) {
            if ([System.Runtime.InteropServices.Marshal]::ReadInt64($held, 4 + 12 * $at) -eq $wanted) { return $true }
        }
        return $false
    } finally {
        [System.Runtime.InteropServices.Marshal]::FreeHGlobal($memory)
    }
}

# BOOL GetTokenInformation(HANDLE, TOKEN_INFORMATION_CLASS, LPVOID, DWORD, PDWORD): TokenPrivileges = 3.
function Invoke-RwTokenPrivileges {
    param([System.IntPtr] $Into, [int] $Size, [System.IntPtr] $Length)
    $takes = @([System.IntPtr], [int], [System.IntPtr], [int], [System.IntPtr])
    $method = Get-RwNativeMethod -Library 'advapi32.dll' -EntryPoint 'GetTokenInformation' -Returns ([int]) -Takes $takes
    $token = [System.Security.Principal.WindowsIdentity]::GetCurrent().Token
    return $method.Invoke($null, [object[]] @($token, 3, $Into, $Size, $Length))
}

function Open-RwMachineKey {
    return [Microsoft.Win32.RegistryKey]::OpenBaseKey(
        [Microsoft.Win32.RegistryHive]::LocalMachine,
        [Microsoft.Win32.RegistryView]::Registry64)
}

function Get-RwRestartMarkPath {
    return 'SOFTWARE\RoadwarriorRestartNeeded'
}
