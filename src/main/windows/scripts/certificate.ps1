# Certificates and private keys of the machine, by .NET's X509Store and without files (D27, windows-facts 6).

function Invoke-RwCertificateCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Add-RwCertificate' { return Add-RwCertificate @Given }
        'Import-RwKey' { return Import-RwKey @Given }
        'Remove-RwCertificate' { return Remove-RwCertificate @Given }
        'Read-RwCertificates' { return Read-RwCertificates @Given }
    }
    throw 'RwCallUnknown'
}

function Read-RwCertificates {
    param([string] $Store, [string] $Location = 'LocalMachine')
    $open = Open-RwStore -Store $Store -Location $Location -Access 'ReadOnly'
    try {
        $found = @()
        foreach ($certificate in $open.Certificates) {
            $found += @{
                der     = $certificate.RawData
                hasKey  = $certificate.HasPrivateKey
                keyGone = $Store -eq 'My' -and (Test-RwKeyGone -Certificate $certificate -Location $Location)
            }
        }
        return @{ certificates = @($found) }
    } finally {
        $open.Close()
    }
}

# The store says that there is a key; its container may be gone all the same. Opened once, and only by an administrator: to others
# Windows says NTE_BAD_KEYSET (0x80090016) of a key that they may not open, too.
function Test-RwKeyGone {
    param([System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate, [string] $Location)
    if (-not $Certificate.HasPrivateKey) { return $false }
    try {
        if ($Location -eq 'LocalMachine' -and -not (Test-RwElevated)) { return $false }
        $key = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($Certificate)
        if ($null -eq $key) {
            $key = [System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($Certificate)
        }
        if ($null -ne $key) { $key.Dispose() }
        return $false
    } catch [System.Security.Cryptography.CryptographicException] {
        return $_.Exception.GetBaseException().HResult -eq -2146893802
    } catch {
        return $false
    }
}

# Certificates of authorities: never with a key. Adding one that is there changes nothing.
function Add-RwCertificate {
    param([string] $Store, [string] $Thumbprint, [string] $Der, [string] $Location = 'LocalMachine')
    $bytes = [System.Convert]::FromBase64String($Der)
    try {
        # The list of arguments is one array: without the cast its bytes would be the arguments.
        $certificate = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new([byte[]] $bytes)
    } catch [System.Security.Cryptography.CryptographicException] {
        throw 'RwBadData'
    }
    if ($certificate.Thumbprint -cne $Thumbprint) { throw 'RwOtherThumbprint' }
    if ($certificate.HasPrivateKey) { throw 'RwUnexpectedKey' }
    $open = Open-RwStore -Store $Store -Location $Location -Access 'ReadWrite'
    try {
        $open.Add($certificate)
    } finally {
        $open.Close()
    }
}

# Bundle and Password are names of secrets. The key is not exportable: the flag for that is not given.
function Import-RwKey {
    param([string] $Thumbprint, [string] $Bundle, [string] $Password, [string] $Location = 'LocalMachine')
    $flags = 'MachineKeySet, PersistKeySet'
    if ($Location -ne 'LocalMachine') { $flags = 'UserKeySet, PersistKeySet' }
    $all = [System.Security.Cryptography.X509Certificates.X509Certificate2Collection]::new()
    try {
        Open-RwBundle -Into $all -Bundle $Bundle -Password $Password -Flags $flags
    } catch [System.Security.Cryptography.CryptographicException] {
        # NTE_BAD_DATA, CRYPT_E_BAD_ENCODE, CRYPT_E_ASN1_*; where .NET reads the file itself it says no more than that it cannot.
        $number = '{0:x8}' -f $_.Exception.GetBaseException().HResult
        if ($number -match '^(80090005|80092002|800931..|8013....)\z') { throw 'RwBadData' }
        throw
    }
    $leaf = $null
    foreach ($certificate in $all) {
        if ($certificate.Thumbprint -ceq $Thumbprint) { $leaf = $certificate }
    }
    $added = $false
    try {
        if ($null -eq $leaf) { throw 'RwOtherThumbprint' }
        if (-not $leaf.HasPrivateKey) { throw 'RwKeyNotInBundle' }
        $open = Open-RwStore -Store 'My' -Location $Location -Access 'ReadWrite'
        try {
            # A certificate that is there without its key is replaced: Add alone would leave it as it is.
            foreach ($standing in $open.Certificates) {
                if ($standing.Thumbprint -ceq $Thumbprint) { $open.Remove($standing) }
            }
            $open.Add($leaf)
            $added = $true
        } finally {
            $open.Close()
        }
    } finally {
        # PersistKeySet wrote a container for every key of the bundle; only the leaf's may stay.
        foreach ($certificate in $all) {
            $stays = $added -and [object]::ReferenceEquals($certificate, $leaf)
            if ($certificate.HasPrivateKey -and -not $stays) { Remove-RwKeyContainer -Certificate $certificate }
        }
    }
}

function Open-RwBundle {
    param([System.Security.Cryptography.X509Certificates.X509Certificate2Collection] $Into, [string] $Bundle, [string] $Password, [string] $Flags)
    $Into.Import((Get-RwSecretBytes -Name $Bundle), (Get-RwSecret -Name $Password), [System.Security.Cryptography.X509Certificates.X509KeyStorageFlags] $Flags)
}

# The key's container first: with the certificate gone nobody would find it again (D27).
function Remove-RwCertificate {
    param([string] $Store, [string] $Thumbprint, [bool] $DeleteKey, [string] $Location = 'LocalMachine')
    if ($Thumbprint -cnotmatch '^[0-9A-F]{40}\z') { throw 'RwNotOneName' }
    $open = Open-RwStore -Store $Store -Location $Location -Access 'ReadWrite'
    try {
        $found = @(foreach ($certificate in $open.Certificates) { if ($certificate.Thumbprint -ceq $Thumbprint) { $certificate } })
        if ($found.Count -eq 0) { throw 'RwCertificateMissing' }
        foreach ($certificate in $found) {
            if ($DeleteKey -and $certificate.HasPrivateKey) { Remove-RwKeyContainer -Certificate $certificate }
            $open.Remove($certificate)
        }
    } finally {
        $open.Close()
    }
}

# Deletes the container and looks whether it is gone; an unknown kind of key is refused before anything is deleted.
# NTE_BAD_KEYSET (0x80090016) = there is no container: it was deleted before.
function Remove-RwKeyContainer {
    param([System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate)
    try {
        $key = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($Certificate)
        if ($null -eq $key) {
            $key = [System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($Certificate)
        }
    } catch [System.Security.Cryptography.CryptographicException] {
        if ($_.Exception.GetBaseException().HResult -eq -2146893802) { return }
        throw
    }
    if ($null -eq $key) { throw 'RwKeyKindUnknown' }
    if ($key -is [System.Security.Cryptography.RSACng] -or $key -is [System.Security.Cryptography.ECDsaCng]) {
        $name = $key.Key.KeyName
        $provider = $key.Key.Provider
        $options = [System.Security.Cryptography.CngKeyOpenOptions]::None
        if ($key.Key.IsMachineKey) { $options = [System.Security.Cryptography.CngKeyOpenOptions]::MachineKey }
        $key.Key.Delete()
        if ([System.Security.Cryptography.CngKey]::Exists($name, $provider, $options)) { throw 'RwKeyStays' }
    } elseif ($key -is [System.Security.Cryptography.RSACryptoServiceProvider]) {
        $info = $key.CspKeyContainerInfo
        $parameters = [System.Security.Cryptography.CspParameters]::new($info.ProviderType, $info.ProviderName, $info.KeyContainerName)
        $parameters.KeyNumber = [int] $info.KeyNumber
        $parameters.Flags = [System.Security.Cryptography.CspProviderFlags]::UseExistingKey
        if ($info.MachineKeyStore) {
            $parameters.Flags = [System.Security.Cryptography.CspProviderFlags] 'UseExistingKey, UseMachineKeyStore'
        }
        $key.PersistKeyInCsp = $false
        $key.Clear()
        $stays = $true
        try {
            $again = [System.Security.Cryptography.RSACryptoServiceProvider]::new($parameters)
            $again.Dispose()
        } catch {
            $stays = $false
        }
        if ($stays) { throw 'RwKeyStays' }
    } else {
        throw 'RwKeyKindUnknown'
    }
}

function Open-RwStore {
    param([string] $Store, [string] $Location, [string] $Access)
    $names = @{ My = 'My'; CA = 'CertificateAuthority'; Root = 'Root' }
    if (-not $names.Contains($Store)) { throw 'RwStoreUnknown' }
    $name = [System.Security.Cryptography.X509Certificates.StoreName] $names[$Store]
    $place = [System.Security.Cryptography.X509Certificates.StoreLocation] $Location
    $open = [System.Security.Cryptography.X509Certificates.X509Store]::new($name, $place)
    $open.Open([System.Security.Cryptography.X509Certificates.OpenFlags] $Access)
    return $open
}
