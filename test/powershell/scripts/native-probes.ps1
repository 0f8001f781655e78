# Looks at what credentials.ps1 and native.ps1 put together, with values that are no secrets. Runs in tests only.

function Get-RwCredentialsBytes {
    param([string] $UserName, [string] $Password)
    $memory = New-RwRasCredentials -UserName $UserName -Password $Password
    $bytes = [byte[]]::new(1068)
    [System.Runtime.InteropServices.Marshal]::Copy($memory, $bytes, 0, 1068)
    Remove-RwRasCredentials -Memory $memory
    return @{ bytes = $bytes }
}

# A call of the C library with the same machinery, where there is no rasapi32.dll.
function Get-RwNativeAnswer {
    param([string] $Library, [string] $EntryPoint)
    $method = Get-RwNativeMethod -Library $Library -EntryPoint $EntryPoint -Returns ([int]) -Takes @()
    return @{ answer = $method.Invoke($null, [object[]] @()); own = [System.Diagnostics.Process]::GetCurrentProcess().Id }
}

function Get-RwClientAddress {
    param([string] $Bytes)
    return @{ address = (ConvertTo-RwClientAddress -Bytes ([System.Convert]::FromBase64String($Bytes))) }
}

function Get-RwNetworkFacts {
    param([string] $Server)
    $resolved = @(Get-RwServerAddresses -Server $Server)
    $towards = $null
    if ($resolved.Count -gt 0) { $towards = Get-RwAddressTowards -Address $resolved[0] }
    return @{ network = (Get-RwNetwork); server = $resolved; towards = $towards; holders = @(Get-RwIkePortHolders) }
}

function Get-RwSessionFacts {
    param([string] $DesktopPeer)
    return @{ sessions = @(Get-RwRemoteSessions -DesktopPeer $DesktopPeer) }
}
