function Test-RwFixture {
    param([string] $Text, [System.Collections.IDictionary] $Call, [object] $Value)
    $address = $null
    if (-not [System.Net.IPAddress]::TryParse($Text, [ref] $address)) { throw 'RwNoAddress' }
    $service = Get-Service -Name 'BFE'
    $sum = [System.Security.Cryptography.SHA256]::Create()
    $bytes = $sum.ComputeHash([System.Convert]::FromBase64String($Call.data))
    if ($Value -is [datetime]) { return $Value.ToUniversalTime().ToString('o') }
    foreach ($entry in @{ a = 'x'; b = 'y' }.GetEnumerator()) { $null = $entry.Key.ToString() }
    $names = @(foreach ($each in $service.DependentServices) { $each.ServiceName.ToUpperInvariant() })
    $upper = [regex]::new('a').Replace($Text, [System.Text.RegularExpressions.MatchEvaluator] { param($match) $match.Value.ToUpperInvariant() })
    return "$($address.AddressFamily) $($bytes.Length) $($names.Count) $($upper.Length) $(@($service).Count)"
}
