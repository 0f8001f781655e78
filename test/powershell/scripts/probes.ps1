# Functions that only tests call: each shows one behaviour of the session.

function Get-RwEcho {
    param([object] $Value)
    return @{ value = $Value }
}

function Get-RwSecretEcho {
    param([string] $Name)
    $chars = [System.Collections.Generic.List[object]]::new()
    foreach ($char in (Get-RwSecret -Name $Name).ToCharArray()) { $chars.Add([int] $char) }
    return @{ units = $chars }
}

function Get-RwSecretBytesEcho {
    param([string] $Name)
    return @{ base64 = [byte[]] (Get-RwSecretBytes -Name $Name) }
}

function Get-RwSecureLength {
    param([string] $Name)
    $secure = Get-RwSecureString -Name $Name
    $pointer = [System.Runtime.InteropServices.Marshal]::SecureStringToGlobalAllocUnicode($secure)
    try {
        $same = [System.Runtime.InteropServices.Marshal]::PtrToStringUni($pointer, $secure.Length) -ceq (Get-RwSecret -Name $Name)
        return @{ length = $secure.Length; same = $same; readOnly = $secure.IsReadOnly() }
    } finally {
        [System.Runtime.InteropServices.Marshal]::ZeroFreeGlobalAllocUnicode($pointer)
    }
}

function Test-RwSecretLeft {
    return @{ left = $null -ne $global:RwSecrets }
}

function Get-RwTypes {
    return [ordered]@{
        none     = @()
        one      = @('x')
        two      = @(1, 2)
        nested   = @(, @(, @('deep')))
        deep     = @{ a = @{ b = @{ c = @{ d = @{ e = @(@{ f = 1 }) } } } } }
        custom   = [pscustomobject]@{ Name = 'n'; Empty = $null }
        day      = [System.DayOfWeek]::Friday
        guid     = [guid] '00000000-0000-0000-0000-00000000000a'
        date     = [datetime]::new(2020, 1, 2, 3, 4, 5, [System.DateTimeKind]::Utc)
        bytes    = [byte[]] (1, 2, 3)
        yes      = $true
        number   = 1.5
        long     = 9007199254740991
        dateLike = '2020-01-02T03:04:05Z'
        Keys     = 'keys'
        Count    = 'count'
    }
}

function Get-RwArgumentTypes {
    param([object] $List, [object] $Table)
    return @{
        list    = $List.GetType().FullName
        count   = $List.Count
        member  = $Table.inner.name
        upper   = $Table.inner.Contains('NAME')
        numeric = $Table['0']
    }
}

function Get-RwMany { return 1, 2 }
function Get-RwScalar { return 'x' }
function Get-RwNothing { }
function Get-RwUnserialisable { return @{ process = [System.Diagnostics.Process]::GetCurrentProcess() } }
function Get-RwSecureAnswer { return @{ secure = [System.Security.SecureString]::new() } }
function Get-RwTooLong { return @{ number = [long]::MaxValue } }

function Set-RwChosen {
    param([Parameter(Mandatory = $true)] [ValidateSet('a', 'b')] [string] $Choice, [int] $Number)
    return @{ choice = $Choice; number = $Number }
}

function Get-RwUnset { return @{ x = $neverSet } }
function Get-RwNoSuchMember { param([object] $Table) return @{ x = $Table.nothing } }
function Invoke-RwThrowCode { throw 'RwNoSuchThing' }
function Invoke-RwThrowText { param([string] $Text) throw $Text }
function Invoke-RwThrowSecret { throw (Get-RwSecret -Name 'psk') }
function Invoke-RwThrowException { param([string] $Text) throw [System.InvalidOperationException]::new($Text) }
function Invoke-RwWin32 { throw [System.ComponentModel.Win32Exception]::new(5) }
function Invoke-RwMethodFailure { return @{ x = [System.IO.File]::ReadAllText('/no/such/file') } }
function Invoke-RwWriteError {
    Write-Error -Message 'goes on?' -ErrorId 'SoftError' -Category ObjectNotFound
    return @{ wentOn = $true }
}
function Invoke-RwSoftError {
    Write-Error -Message 'goes on' -ErrorId 'SoftError' -Category ObjectNotFound -ErrorAction Continue
    return @{ wentOn = $true }
}

function Invoke-RwExit { param([int] $Code) exit $Code }
function Invoke-RwBreak { break }
function Invoke-RwSleep {
    param([int] $Milliseconds)
    [System.Threading.Thread]::Sleep($Milliseconds)
    return @{ slept = $Milliseconds }
}
function Invoke-RwKillSelf { [System.Diagnostics.Process]::GetCurrentProcess().Kill() }

function Invoke-RwNoise {
    param([string] $Text)
    [System.Console]::Out.Write($Text)
    [System.Console]::Error.WriteLine($Text)
    Write-Warning -Message $Text
    Write-Host $Text
    $Host.UI.WriteErrorLine($Text)
    $Host.UI.Write($Text)
    return @{ done = $true }
}

function Get-RwSurroundings {
    return @{
        modulePath = $env:PSModulePath
        home       = $PSHOME
        variables  = @([System.Environment]::GetEnvironmentVariables().Keys)
        folder     = [System.Environment]::CurrentDirectory
        arguments  = @([System.Environment]::GetCommandLineArgs())
        history    = @(foreach ($entry in Get-History) { $entry.CommandLine })
        version    = $PSVersionTable.PSVersion.ToString()
    }
}

function Get-RwPlanted { return Get-StubAnswer }

function Invoke-RwGoesOn {
    $global:RwWentOn = $false
    Write-Error -Message 'stops'
    $global:RwWentOn = $true
    return @{ }
}
function Get-RwWentOn { return @{ wentOn = $global:RwWentOn } }
