# Facts about the PC and the account (D7, D16, D17), known folders and what guards them (D13).

function Invoke-RwHostCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Read-RwHost' { return Read-RwHost @Given }
        'Read-RwFolders' { return Read-RwFolders }
        'Read-RwIdentity' { return Get-RwIdentity }
        'Read-RwFileSecurity' { return Read-RwFileSecurity @Given }
        'New-RwProtectedFolder' { return New-RwProtectedFolder @Given }
    }
    throw 'RwCallUnknown'
}

function Read-RwHost {
    param([string] $Server)
    $resolved = @(Get-RwServerAddresses -Server $Server)
    $towards = $null
    if ($resolved.Count -gt 0) { $towards = Get-RwAddressTowards -Address $resolved[0] }
    $identity = Get-RwIdentity
    return @{
        language             = [System.Globalization.CultureInfo]::CurrentUICulture.Name
        identity             = $identity
        network              = Get-RwNetwork
        serverAddresses      = $resolved
        addressTowardsServer = $towards
        atConsole            = [System.Diagnostics.Process]::GetCurrentProcess().SessionId -eq (Get-RwConsoleSessionId)
        remoteSessions       = @(Get-RwRemoteSessions -DesktopPeer (Get-RwDesktopPeer))
        ikePortHolders       = @(Get-RwIkePortHolders)
    }
}

# Asked of the token and of the shell, not of the environment, which belongs to the user (D13).
function Read-RwFolders {
    return @{
        programData  = [System.Environment]::GetFolderPath([System.Environment+SpecialFolder]::CommonApplicationData)
        appData      = [System.Environment]::GetFolderPath([System.Environment+SpecialFolder]::ApplicationData)
        localAppData = [System.Environment]::GetFolderPath([System.Environment+SpecialFolder]::LocalApplicationData)
    }
}

function Get-RwIdentity {
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    return @{
        sid        = $identity.User.Value
        sessionSid = Get-RwSessionSid
        elevated   = Test-RwElevated
    }
}

function Test-RwElevated {
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = [System.Security.Principal.WindowsPrincipal]::new($identity)
    return $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
}

# The account of the session (D7): of our own one, or of the console's when we run as a service in session 0. Empty when
# nobody is logged on. WTSUserName = 5, WTSDomainName = 7 (Microsoft, WTS_INFO_CLASS).
function Get-RwSessionSid {
    # A network logon (WinRM, SSH) has no session of a person's, whoever sits at the console: S-1-5-2, "well-known SIDs".
    $network = [System.Security.Principal.SecurityIdentifier]::new('S-1-5-2')
    if ([System.Security.Principal.WindowsIdentity]::GetCurrent().Groups.Contains($network)) { return '' }
    $session = Get-RwSessionId
    if ($session -eq [uint32]::MaxValue) { return '' }
    $user = [System.Runtime.InteropServices.Marshal]::PtrToStringUni((Get-RwSessionData -Session $session -Class 5))
    if ([string]::IsNullOrEmpty($user)) { return '' }
    $domain = [System.Runtime.InteropServices.Marshal]::PtrToStringUni((Get-RwSessionData -Session $session -Class 7))
    $account = [System.Security.Principal.NTAccount]::new($domain, $user)
    return $account.Translate([System.Security.Principal.SecurityIdentifier]).Value
}

function Get-RwSessionId {
    $own = [System.Diagnostics.Process]::GetCurrentProcess().SessionId
    if ($own -ne 0) { return [uint32] $own }
    return Get-RwConsoleSessionId
}

# The session at the PC's own screen. A service, a shell over SSH or WinRM and an agent of a management system run in session
# 0, remote desktop in one of its own (D16).
function Get-RwConsoleSessionId {
    $method = Get-RwNativeMethod -Library 'kernel32.dll' -EntryPoint 'WTSGetActiveConsoleSessionId' -Returns ([uint32]) -Takes @()
    return $method.Invoke($null, [object[]] @())
}

# BOOL WTSQuerySessionInformationW(HANDLE, DWORD, WTS_INFO_CLASS, LPWSTR *, DWORD *). The few bytes that it allocates are
# left to the end of the process.
function Get-RwSessionData {
    param([uint32] $Session, [int] $Class)
    $takes = @([System.IntPtr], [uint32], [int], [System.IntPtr], [System.IntPtr])
    $method = Get-RwNativeMethod -Library 'wtsapi32.dll' -EntryPoint 'WTSQuerySessionInformationW' -Returns ([int]) -Takes $takes
    $out = [System.Runtime.InteropServices.Marshal]::AllocHGlobal(16)
    try {
        $result = $method.Invoke($null, [object[]] @([System.IntPtr]::Zero, $Session, $Class, $out, [System.IntPtr]::Add($out, 8)))
        if ($result -eq 0) { throw 'RwSessionUnknown' }
        return [System.Runtime.InteropServices.Marshal]::ReadIntPtr($out)
    } finally {
        [System.Runtime.InteropServices.Marshal]::FreeHGlobal($out)
    }
}

# WTSClientProtocolType = 16: 2 is RDP. WTSClientAddress = 14: WTS_CLIENT_ADDRESS has the family and 20 bytes, in which an
# IPv4 address stands from the third on (Microsoft). Where an IPv6 address stands in it is UNCONFIRMED.
function Get-RwDesktopPeer {
    $session = Get-RwSessionId
    if ($session -eq [uint32]::MaxValue) { return $null }
    $protocol = [System.Runtime.InteropServices.Marshal]::ReadInt16((Get-RwSessionData -Session $session -Class 16))
    if ($protocol -ne 2) { return $null }
    $bytes = [byte[]]::new(24)
    [System.Runtime.InteropServices.Marshal]::Copy((Get-RwSessionData -Session $session -Class 14), $bytes, 0, 24)
    return ConvertTo-RwClientAddress -Bytes $bytes
}

# A session whose peer nobody can name is remote all the same: the unspecified address stands for it.
function ConvertTo-RwClientAddress {
    param([byte[]] $Bytes)
    $family = [System.BitConverter]::ToInt32($Bytes, 0)
    $length = 0
    if ($family -eq 2) { $length = 4 }
    if ($family -eq 23) { $length = 16 }
    if ($length -eq 0) { return '0.0.0.0' }
    $address = [byte[]]::new($length)
    [System.Buffer]::BlockCopy($Bytes, 6, $address, 0, $length)
    return [System.Net.IPAddress]::new($address).ToString()
}

# Who works on this PC from elsewhere (D16): the far end of each established connection that came in, which is one to a port
# that this PC listens on. Remote desktop names its client itself too, for a gateway may stand between.
function Get-RwRemoteSessions {
    param([string] $DesktopPeer)
    $listening = [System.Collections.Generic.HashSet[int]]::new()
    $connections = @(Get-NetTCPConnection)
    foreach ($each in $connections) {
        if ($each.State.ToString() -in 'Listen', '2') { $null = $listening.Add([int] $each.LocalPort) }
    }
    $seen = [System.Collections.Generic.HashSet[string]]::new()
    $isNamed = $false
    foreach ($each in $connections) {
        if ($each.State.ToString() -notin 'Established', '5' -or -not $listening.Contains([int] $each.LocalPort)) { continue }
        $address = Get-RwPlainAddress -Address $each.RemoteAddress
        # This PC with itself: loopback, or one of its own addresses at both ends.
        $isOwn = $each.RemoteAddress -eq $each.LocalAddress -or [System.Net.IPAddress]::IsLoopback([System.Net.IPAddress]::Parse($address))
        if ($isOwn -or -not $seen.Add("$address $($each.LocalPort)")) { continue }
        if ($address -eq $DesktopPeer) { $isNamed = $true }
        @{ address = $address; port = [int] $each.LocalPort }
    }
    if ($DesktopPeer -and -not $isNamed) { @{ address = $DesktopPeer; port = 3389 } }
}

# By the PC's own resolver, in its order; nothing when the name does not resolve.
function Get-RwServerAddresses {
    param([string] $Server)
    try {
        foreach ($address in [System.Net.Dns]::GetHostAddresses($Server)) { Get-RwPlainAddress -Address $address.ToString() }
    } catch [System.Net.Sockets.SocketException] {
        return
    }
}

function Get-RwAddressTowards {
    param([string] $Address)
    try {
        foreach ($found in (Find-NetRoute -RemoteIPAddress $Address -ErrorAction Stop)) {
            $own = $found.PSObject.Properties['IPAddress']
            if ($null -ne $own -and $own.Value) { return Get-RwPlainAddress -Address $own.Value }
        }
    } catch {
        # No route: system error 1231 or "nothing found", which are one thing here. What else goes wrong is told.
        $category = $_.CategoryInfo.Category.ToString()
        if ($category -ne 'ObjectNotFound' -and $_.FullyQualifiedErrorId -notmatch '^Windows System Error 1231\b') { throw }
    }
    return $null
}

function Get-RwNetwork {
    $addresses = @()
    $ipv6 = $false
    foreach ($each in (Get-NetIPAddress)) {
        $address = Get-RwPlainAddress -Address $each.IPAddress
        if ($each.AddressState.ToString() -notin 'Preferred', '4' -or [System.Net.IPAddress]::IsLoopback([System.Net.IPAddress]::Parse($address))) { continue }
        $addresses += @{ address = $address; prefixLength = [int] $each.PrefixLength; interface = $each.InterfaceAlias }
        if ($address.Contains(':') -and $address -notlike 'fe80:*') { $ipv6 = $true }
    }
    return @{
        addresses   = @($addresses)
        gateways    = @(Get-RwGateways)
        dnsServers  = @(Get-RwDnsServers)
        dhcpServers = @(Get-RwDhcpServers)
        ipv6        = $ipv6
    }
}

# One prefix in one query: of several, each that no route has is an error of its own, whatever the others found (PowerShell,
# ClientSideQuery), and the routes would go with it. Most PCs have no default route of IPv6.
function Get-RwGateways {
    foreach ($prefix in '0.0.0.0/0', '::/0') {
        foreach ($route in (Get-RwRoutes -DestinationPrefix $prefix)) {
            if ($route.NextHop -ne '0.0.0.0' -and $route.NextHop -ne '::') { Get-RwPlainAddress -Address $route.NextHop }
        }
    }
}

function Get-RwRoutes {
    param([string] $DestinationPrefix)
    try {
        return Get-NetRoute -DestinationPrefix $DestinationPrefix -ErrorAction Stop
    } catch {
        if ($_.CategoryInfo.Category.ToString() -ne 'ObjectNotFound') { throw }
    }
}

# fec0:0:0:ffff::1 to ::3 are what Windows shows where no server is set (site-local, RFC 3879).
function Get-RwDnsServers {
    foreach ($each in (Get-DnsClientServerAddress)) {
        foreach ($server in $each.ServerAddresses) {
            if ($server -and $server -notlike 'fec0:0:0:ffff::*') { Get-RwPlainAddress -Address $server }
        }
    }
}

function Get-RwDhcpServers {
    foreach ($interface in [System.Net.NetworkInformation.NetworkInterface]::GetAllNetworkInterfaces()) {
        if ($interface.OperationalStatus.ToString() -ne 'Up') { continue }
        foreach ($server in $interface.GetIPProperties().DhcpServerAddresses) { Get-RwPlainAddress -Address $server.ToString() }
    }
}

# Windows' own IKE service runs in a svchost; whatever else holds the ports would fight with it (D17).
function Get-RwIkePortHolders {
    $seen = [System.Collections.Generic.HashSet[string]]::new()
    foreach ($port in 500, 4500, 1701) {
        try {
            $endpoints = @(Get-NetUDPEndpoint -LocalPort $port -ErrorAction Stop)
        } catch {
            if ($_.CategoryInfo.Category.ToString() -ne 'ObjectNotFound') { throw }
            $endpoints = @()
        }
        foreach ($endpoint in $endpoints) {
            $program = Get-RwProgram -Id $endpoint.OwningProcess
            if ($program -ne 'svchost' -and $seen.Add("$port $program")) { @{ port = $port; program = $program } }
        }
    }
}

function Get-RwProgram {
    param([int] $Id)
    try {
        return [System.Diagnostics.Process]::GetProcessById($Id).ProcessName
    } catch [System.ArgumentException] {
        return "process $Id"
    }
}

# Without the interface behind a link-local address: fe80::1%12.
function Get-RwPlainAddress {
    param([string] $Address)
    $at = $Address.IndexOf('%')
    if ($at -lt 0) { return $Address }
    return $Address.Substring(0, $at)
}

# Owner and DACL as SIDs and numbers, for src/main/storage/folder-guard.ts. DirectorySecurity and FileSecurity do not follow
# the last name of the path (GetNamedSecurityInfo; UNCONFIRMED), and what is a reparse point is refused anyway.
function Read-RwFileSecurity {
    param([string] $Path)
    try {
        $attributes = [System.IO.File]::GetAttributes($Path)
    } catch [System.IO.FileNotFoundException], [System.IO.DirectoryNotFoundException] {
        return @{ found = $null }
    }
    $isDirectory = $attributes.HasFlag([System.IO.FileAttributes]::Directory)
    $sections = [System.Security.AccessControl.AccessControlSections] 'Owner, Access'
    if ($isDirectory) {
        $security = [System.Security.AccessControl.DirectorySecurity]::new($Path, $sections)
    } else {
        $security = [System.Security.AccessControl.FileSecurity]::new($Path, $sections)
    }
    $raw = [System.Security.AccessControl.RawSecurityDescriptor]::new($security.GetSecurityDescriptorBinaryForm(), 0)
    $entries = $null
    if ($null -ne $raw.DiscretionaryAcl) {
        $entries = @(foreach ($ace in $raw.DiscretionaryAcl) { ConvertTo-RwAclEntry -Ace $ace })
    }
    return @{
        found = @{
            isDirectory    = $isDirectory
            isReparsePoint = $attributes.HasFlag([System.IO.FileAttributes]::ReparsePoint)
            owner          = $raw.Owner.Value
            aclIsProtected = $raw.ControlFlags.HasFlag([System.Security.AccessControl.ControlFlags]::DiscretionaryAclProtected)
            entries        = $entries
        }
    }
}

# A kind of entry that is not plain (conditions, objects) counts as one that allows: the guard is then the stricter.
function ConvertTo-RwAclEntry {
    param([System.Security.AccessControl.KnownAce] $Ace)
    $kind = 'allow'
    if ($Ace -is [System.Security.AccessControl.CommonAce] -and $Ace.AceQualifier.ToString() -eq 'AccessDenied') { $kind = 'deny' }
    return @{ sid = $Ace.SecurityIdentifier.Value; kind = $kind; rights = [long] $Ace.AccessMask -band 4294967295L }
}

# Made with its ACL in one step, so that nobody gets in between (D13): SYSTEM and administrators everything, users read.
# Directory.CreateDirectory with a security descriptor is .NET Framework's, that is Windows PowerShell's.
function New-RwProtectedFolder {
    param([string] $Path)
    $security = [System.Security.AccessControl.DirectorySecurity]::new()
    $security.SetSecurityDescriptorSddlForm('O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)')
    $null = [System.IO.Directory]::CreateDirectory($Path, $security)
}
