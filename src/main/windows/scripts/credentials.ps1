# User name and password of an entry, by RasSetCredentials (D25, windows-facts 2.4).

function Invoke-RwCredentialsCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Set-RwCredentials' { return Set-RwCredentials @Given }
        'Clear-RwCredentials' { return Clear-RwCredentials @Given }
    }
    throw 'RwCallUnknown'
}

# Password is the name of a secret; without one only the user name is kept.
function Set-RwCredentials {
    param([string] $Entry, [bool] $AllUsers, [string] $UserName, [string] $Password = '')
    $memory = New-RwRasCredentials -UserName $UserName -Password $Password
    try {
        $result = Invoke-RwRasSetCredentials -Entry $Entry -AllUsers $AllUsers -Memory $memory -Clear $false
    } finally {
        Remove-RwRasCredentials -Memory $memory
    }
    if ($result -ne 0) { throw (Get-RwRasError -Number $result) }
}

# An entry that is gone has taken its credentials with it: 623 is no failure here.
function Clear-RwCredentials {
    param([string] $Entry, [bool] $AllUsers)
    $memory = New-RwRasCredentials -UserName '' -Password ''
    try {
        # RASCM_UserName, RASCM_Password and RASCM_Domain: all of it.
        [System.Runtime.InteropServices.Marshal]::WriteInt32($memory, 4, 7)
        $result = Invoke-RwRasSetCredentials -Entry $Entry -AllUsers $AllUsers -Memory $memory -Clear $true
    } finally {
        Remove-RwRasCredentials -Memory $memory
    }
    if ($result -ne 0 -and $result -ne 623) { throw (Get-RwRasError -Number $result) }
}

# RASCREDENTIALSW (ras.h): dwSize, dwMask, szUserName[257], szPassword[257], szDomain[16]; 1068 bytes, UTF-16.
# Masks: 1 RASCM_UserName, 2 RASCM_Password. The longest name and password have 256 characters (UNLEN, PWLEN).
function New-RwRasCredentials {
    param([string] $UserName, [string] $Password)
    $size = 1068
    $memory = [System.Runtime.InteropServices.Marshal]::AllocHGlobal($size)
    [System.Runtime.InteropServices.Marshal]::Copy([byte[]]::new($size), 0, $memory, $size)
    $mask = 1
    $secret = [byte[]]::new(0)
    if ($Password -ne '') {
        $mask = 3
        $secret = Get-RwSecretBytes -Name $Password -Kind 'text'
    }
    $user = [System.Text.Encoding]::Unicode.GetBytes($UserName)
    if ($user.Length -gt 512 -or $secret.Length -gt 512) {
        [System.Runtime.InteropServices.Marshal]::FreeHGlobal($memory)
        throw 'RwCredentialsTooLong'
    }
    [System.Runtime.InteropServices.Marshal]::WriteInt32($memory, 0, $size)
    [System.Runtime.InteropServices.Marshal]::WriteInt32($memory, 4, $mask)
    [System.Runtime.InteropServices.Marshal]::Copy($user, 0, [System.IntPtr]::Add($memory, 8), $user.Length)
    [System.Runtime.InteropServices.Marshal]::Copy($secret, 0, [System.IntPtr]::Add($memory, 522), $secret.Length)
    return $memory
}

function Remove-RwRasCredentials {
    param([System.IntPtr] $Memory)
    [System.Runtime.InteropServices.Marshal]::Copy([byte[]]::new(1068), 0, $Memory, 1068)
    [System.Runtime.InteropServices.Marshal]::FreeHGlobal($Memory)
}

# DWORD RasSetCredentialsW(LPCWSTR phonebook, LPCWSTR entry, LPRASCREDENTIALSW, BOOL clear). The phonebook is named, because
# the default one may be either of the two.
function Invoke-RwRasSetCredentials {
    param([string] $Entry, [bool] $AllUsers, [System.IntPtr] $Memory, [bool] $Clear)
    $method = Get-RwNativeMethod -Library 'rasapi32.dll' -EntryPoint 'RasSetCredentialsW' -Returns ([uint32]) -Takes @([string], [string], [System.IntPtr], [int])
    $folder = [System.Environment+SpecialFolder]::ApplicationData
    if ($AllUsers) { $folder = [System.Environment+SpecialFolder]::CommonApplicationData }
    $base = [System.Environment]::GetFolderPath($folder)
    if ([string]::IsNullOrEmpty($base)) { throw 'RwNoPhonebook' }
    $book = [System.IO.Path]::Combine($base, 'Microsoft\Network\Connections\Pbk\rasphone.pbk')
    return $method.Invoke($null, [object[]] @($book, $Entry, $Memory, [int] $Clear))
}

# An error whose id carries the number, as the CIM cmdlets of VPN connections do.
function Get-RwRasError {
    param([uint32] $Number)
    $exception = [System.ComponentModel.Win32Exception]::new([int] $Number)
    return [System.Management.Automation.ErrorRecord]::new($exception, "RAS $Number", [System.Management.Automation.ErrorCategory]::NotSpecified, $null)
}
