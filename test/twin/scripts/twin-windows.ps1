# What no engine off Windows has, in the place of the shipped functions of the same names: the machine's stores (those of the
# account instead, which .NET keeps as files), key containers, RasSetCredentials, and the facts about the host. Loaded after
# the shipped scripts. What these functions do on Windows is not shown by the twin test.

function Open-RwStore {
    param([string] $Store, [string] $Location, [string] $Access)
    $names = @{ My = 'My'; CA = 'CertificateAuthority'; Root = 'Root' }
    if (-not $names.Contains($Store)) { throw 'RwStoreUnknown' }
    $name = [System.Security.Cryptography.X509Certificates.StoreName] $names[$Store]
    $place = [System.Security.Cryptography.X509Certificates.StoreLocation]::CurrentUser
    if ($Access -eq 'ReadWrite' -and -not (Get-RwIdentity).elevated) {
        throw (New-RwTwinError -Exception ([System.UnauthorizedAccessException]::new()))
    }
    $open = [System.Security.Cryptography.X509Certificates.X509Store]::new($name, $place)
    $open.Open([System.Security.Cryptography.X509Certificates.OpenFlags] $Access)
    return $open
}

# Before build 16299 Windows reads no PBES2 (OID 1.2.840.113549.1.5.13) and says what it says of a wrong password.
function Open-RwBundle {
    param([System.Security.Cryptography.X509Certificates.X509Certificate2Collection] $Into, [string] $Bundle, [string] $Password, [string] $Flags)
    $bytes = Get-RwSecretBytes -Name $Bundle
    $isOld = [version] (Read-RwStubState).windows -lt [version] '10.0.16299'
    if ($isOld -and [System.BitConverter]::ToString($bytes).Contains('06-09-2A-86-48-86-F7-0D-01-05-0D')) {
        throw (New-RwTwinError -Exception ([System.Security.Cryptography.CryptographicException]::new([int] -2147024810)))
    }
    $Into.Import($bytes, (Get-RwSecret -Name $Password), [System.Security.Cryptography.X509Certificates.X509KeyStorageFlags] $Flags)
}

# As the engine reports what a method of .NET throws.
function New-RwTwinError {
    param([System.Exception] $Exception)
    return [System.Management.Automation.ErrorRecord]::new($Exception, $Exception.GetType().Name, 'NotSpecified', $null)
}

# The registry of Windows, as far as the mark of a needed restart goes.
function Write-RwRestartMark {
    if (-not (Get-RwIdentity).elevated) {
        throw (New-RwTwinError -Exception ([System.UnauthorizedAccessException]::new()))
    }
    $state = Read-RwStubState
    $state.restartMarked = 'yes'
    Write-RwStubState -State $state
}

function Test-RwRestartMark {
    return (Read-RwStubState).restartMarked -eq 'yes'
}

function Get-RwIdentity {
    $state = Read-RwStubState
    return @{ elevated = -not ($state.Contains('elevated') -and $state.elevated -eq 'no') }
}

# Off Windows the key lies in the file of its certificate and goes with it.
function Remove-RwKeyContainer {
    param([System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate)
}

# RASCREDENTIALSW as the shipped script laid it out; kept by the hash of the password. 623 = no such entry.
function Invoke-RwRasSetCredentials {
    param([string] $Entry, [bool] $AllUsers, [System.IntPtr] $Memory, [bool] $Clear)
    if ($null -eq (Get-RwConnection -Name $Entry -AllUsers $AllUsers)) { return [uint32] 623 }
    $state = Read-RwStubState
    $scope = 'user'
    if ($AllUsers) { $scope = 'allUsers' }
    $key = "$scope $($Entry.ToLowerInvariant())"
    if ($Clear) {
        $state.credentials.Remove($key)
    } else {
        $mask = [System.Runtime.InteropServices.Marshal]::ReadInt32($Memory, 4)
        $password = $null
        if (($mask -band 2) -ne 0) { $password = Get-RwStubHash -Text ([System.Runtime.InteropServices.Marshal]::PtrToStringUni([System.IntPtr]::Add($Memory, 522))) }
        $user = [System.Runtime.InteropServices.Marshal]::PtrToStringUni([System.IntPtr]::Add($Memory, 8))
        $state.credentials[$key] = [ordered]@{ userName = $user; password = $password }
    }
    Write-RwStubState -State $state
    return [uint32] 0
}

function Read-RwHost {
    param([string] $Server)
    $state = Read-RwStubState
    if (-not $state.hosts.Contains($Server)) { throw 'RwTwinServerUnknown' }
    return $state.hosts[$Server]
}

# Files of the stores are removed by the test; what stands on the PC is put back here. Bundle = base64 of a PKCS#12.
function Set-RwTwinStores {
    param([object[]] $Certificates, [string] $Password)
    foreach ($each in $Certificates) {
        $all = [System.Security.Cryptography.X509Certificates.X509Certificate2Collection]::new()
        if ($each.bundle -ne '') {
            $all.Import([System.Convert]::FromBase64String($each.bundle), $Password, [System.Security.Cryptography.X509Certificates.X509KeyStorageFlags] 'PersistKeySet')
        } else {
            $all.Import([System.Convert]::FromBase64String($each.der))
        }
        $open = Open-RwStore -Store $each.store -Location 'LocalMachine' -Access 'ReadWrite'
        foreach ($certificate in $all) { if ($certificate.Thumbprint -ceq $each.thumbprint) { $open.Add($certificate) } }
        $open.Close()
    }
    return @{}
}

# One line as a person would type it: a preview. Answers why it failed, or nothing. Our own functions take a secret by its name
# (Get-RwSecret); here they find what the test gives: texts, and bytes as base64.
function Invoke-RwTwinLine {
    param([string] $Line, [System.Collections.IDictionary] $Texts, [System.Collections.IDictionary] $Bytes)
    $global:RwSecrets = [System.Collections.Hashtable]::new([System.StringComparer]::Ordinal)
    foreach ($entry in $Texts.GetEnumerator()) { $global:RwSecrets[$entry.Key] = @{ kind = 'text'; bytes = [System.Text.Encoding]::Unicode.GetBytes($entry.Value) } }
    foreach ($entry in $Bytes.GetEnumerator()) { $global:RwSecrets[$entry.Key] = @{ kind = 'bytes'; bytes = [System.Convert]::FromBase64String($entry.Value) } }
    try {
        $null = & ([scriptblock]::Create($Line))
    } catch {
        return @{ failure = (Get-RwFailure -Record $_) }
    } finally {
        Clear-RwSecret
    }
    return @{ failure = $null }
}
