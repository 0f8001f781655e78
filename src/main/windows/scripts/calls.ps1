# Runs what src/shared/render made, and reads what src/main/windows/read asks for: many calls in one (D3).

# Stops at the first call that fails. 'done' = how many took effect; 'failure' = why the next one did not.
function Invoke-RwCalls {
    param([Parameter(Mandatory = $true)] [object[]] $Calls)
    $done = 0
    $failure = $null
    foreach ($call in $Calls) {
        try {
            $null = Invoke-RwOneCall -Call $call
            $done++
        } catch {
            $failure = Get-RwFailure -Record $_
            break
        }
    }
    return @{ done = $done; failure = $failure }
}

# One answer per read, in order; one that fails says why and the next goes on.
function Read-RwState {
    param([Parameter(Mandatory = $true)] [object[]] $Reads)
    $answers = [System.Collections.Generic.List[object]]::new()
    foreach ($read in $Reads) {
        try {
            $value = Invoke-RwOneCall -Call $read
            $answers.Add(@{ ok = $true; value = $value })
        } catch {
            $answers.Add(@{ ok = $false; error = (Get-RwFailure -Record $_) })
        }
    }
    return @{ answers = $answers }
}

# A closed list: each concern has a closed switch of its own.
function Invoke-RwOneCall {
    param([System.Collections.IDictionary] $Call)
    $given = ConvertTo-RwGiven -Parameters $Call.parameters
    switch -CaseSensitive ($Call.concern) {
        'service' { return Invoke-RwServiceCall -Name $Call.name -Given $given }
        'restart' { return Invoke-RwRestartCall -Name $Call.name -Given $given }
        'certificate' { return Invoke-RwCertificateCall -Name $Call.name -Given $given }
        'connection' { return Invoke-RwConnectionCall -Name $Call.name -Given $given }
        'events' { return Invoke-RwEventsCall -Name $Call.name -Given $given }
        'credentials' { return Invoke-RwCredentialsCall -Name $Call.name -Given $given }
        'host' { return Invoke-RwHostCall -Name $Call.name -Given $given }
        'surroundings' { return Invoke-RwSurroundingsCall -Name $Call.name -Given $given }
        'ipsec' { return Invoke-RwIpsecCall -Name $Call.name -Given $given }
        'firewall' { return Invoke-RwFirewallCall -Name $Call.name -Given $given }
        'nrpt' { return Invoke-RwNrptCall -Name $Call.name -Given $given }
    }
    throw 'RwConcernUnknown'
}

# The parameters of a call as a table to splat. A secret is put in here, inside PowerShell.
function ConvertTo-RwGiven {
    param([System.Collections.IDictionary] $Parameters)
    $given = @{}
    foreach ($entry in $Parameters.GetEnumerator()) {
        $value = $entry.Value
        if ($value -is [System.Collections.IDictionary]) {
            if ($value.Contains('switch')) {
                $value = [System.Management.Automation.SwitchParameter] $true
            } elseif ($value.Contains('secret')) {
                $value = Get-RwSecret -Name $value.secret
            } elseif ($value.Contains('xml')) {
                # No resolver: nothing is fetched for a DTD, and a DTD is refused.
                $settings = [System.Xml.XmlReaderSettings]::new()
                $settings.DtdProcessing = [System.Xml.DtdProcessing]::Prohibit
                $settings.XmlResolver = $null
                $reader = [System.Xml.XmlReader]::Create([System.IO.StringReader]::new($value.xml), $settings)
                $document = [System.Xml.XmlDocument]::new()
                $document.XmlResolver = $null
                $document.Load($reader)
                $value = $document
            } elseif ($value.Contains('calls')) {
                $results = [System.Collections.Generic.List[object]]::new()
                foreach ($inner in $value.calls) { $results.Add((Invoke-RwOneCall -Call $inner)) }
                $value = $results.ToArray()
            } else {
                throw 'RwArgumentUnknown'
            }
        } elseif ($value -is [System.Collections.ArrayList]) {
            $value = $value.ToArray()
        }
        $given[$entry.Key] = $value
    }
    return $given
}
