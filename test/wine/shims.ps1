# What Wine cannot do, in the place of the shipped functions of the same names, each with its reason. Appended to a copy of the
# scripts; everything else of the program runs as it is shipped. What these functions do on Windows is not shown under Wine.

# Wine has no ACLs: owner and entries are made from the Unix mode, and what is written is lost. So: an existing file or folder is
# its owner's and nobody else's.
function Read-RwFileSecurity {
    param([string] $Path)
    try {
        $attributes = [System.IO.File]::GetAttributes($Path)
    } catch [System.IO.FileNotFoundException], [System.IO.DirectoryNotFoundException] {
        return @{ found = $null }
    }
    return @{
        found = @{
            isDirectory    = $attributes.HasFlag([System.IO.FileAttributes]::Directory)
            isReparsePoint = $attributes.HasFlag([System.IO.FileAttributes]::ReparsePoint)
            owner          = 'S-1-5-32-544'
            aclIsProtected = $true
            entries        = @()
        }
    }
}

# Directory.CreateDirectory with a security descriptor is .NET Framework's; PowerShell 7's .NET has it elsewhere.
function New-RwProtectedFolder {
    param([string] $Path)
    $null = [System.IO.Directory]::CreateDirectory($Path)
}

# rasapi32 of Wine 8 answers 635 (unknown error) whatever it is asked; Wine 10's was not tried. The structure that the shipped script laid out is read as
# RASCREDENTIALSW, and what it says is kept where the stubs keep their PC; 623 = no such entry.
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

# An imported key is lost with the process that imported it: the next one cannot open it, and Wine says 0x80090016 of a key that Windows
# would have kept. So: a certificate of which the store says that it has a key has it.
function Test-RwKeyGone {
    param([System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate, [string] $Location)
    return $false
}

# Wine removes a certificate from a store in memory alone: what was removed holds the store, and what holds it keeps it from being
# written. So: as shipped, and then by the store's key in the registry.
function Remove-RwCertificate {
    param([string] $Store, [string] $Thumbprint, [bool] $DeleteKey, [string] $Location = 'LocalMachine')
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
    [Microsoft.Win32.Registry]::LocalMachine.DeleteSubKeyTree("SOFTWARE\Microsoft\SystemCertificates\$Store\Certificates\$Thumbprint")
}
