# What Windows' RAS client wrote about dials to the Application log, which users may read (windows-facts 2.6).

function Invoke-RwEventsCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Read-RwRasEvents' { return Read-RwRasEvents @Given }
    }
    throw 'RwCallUnknown'
}

# The newest first. By log, provider, number and time, which are the same in every language; of each event the strings that
# Windows puts into its sentence, and never the sentence.
function Read-RwRasEvents {
    param([string] $Since, [int] $AtMost)
    $culture = [System.Globalization.CultureInfo]::InvariantCulture
    $start = [datetime]::Parse($Since, $culture, [System.Globalization.DateTimeStyles]::RoundtripKind)
    $filter = @{ LogName = 'Application'; ProviderName = 'RasClient'; Id = @(20220..20227); StartTime = $start }
    try {
        $found = @(Get-WinEvent -FilterHashtable $filter -MaxEvents $AtMost -ErrorAction Stop)
    } catch {
        # None since then; the cmdlet calls that an error.
        if ($_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound,*') { throw }
        $found = @()
    }
    return @{
        account = Get-RwAccountName
        events  = @(foreach ($each in $found) { ConvertFrom-RwEventXml -Text $each.ToXml() })
    }
}

# DOMAIN\name, to tell this account's dials from others'. Without it nobody's are told apart, and the events stand.
function Get-RwAccountName {
    try {
        return [System.Security.Principal.WindowsIdentity]::GetCurrent().Name
    } catch {
        return ''
    }
}

# Nothing of an event whose XML is none, or is far longer than what the RAS client writes.
function ConvertFrom-RwEventXml {
    param([string] $Text)
    $settings = [System.Xml.XmlReaderSettings]::new()
    $settings.DtdProcessing = [System.Xml.DtdProcessing]::Prohibit
    $settings.XmlResolver = $null
    $settings.MaxCharactersInDocument = 65536
    $document = [System.Xml.XmlDocument]::new()
    $document.XmlResolver = $null
    try {
        $document.Load([System.Xml.XmlReader]::Create([System.IO.StringReader]::new($Text), $settings))
    } catch [System.Xml.XmlException] {
        return
    }
    $number = ''
    $at = ''
    $strings = @()
    foreach ($part in $document.DocumentElement.ChildNodes) {
        foreach ($node in $part.ChildNodes) {
            if ($node -isnot [System.Xml.XmlElement]) { continue }
            switch -CaseSensitive ("$($part.LocalName)/$($node.LocalName)") {
                'System/EventID' { $number = $node.InnerText }
                'System/TimeCreated' { $at = $node.GetAttribute('SystemTime') }
                'EventData/Data' {
                    # The RAS client writes some ten. Any account may write an event of thousands.
                    if ($strings.Count -lt 32) { $strings += Get-RwEventString -Text $node.InnerText }
                }
            }
        }
    }
    return @{ id = $number; at = $at; strings = @($strings) }
}

# What is longer than any name (the settings of a dial, in sentences) is left out, and its place stays.
function Get-RwEventString {
    param([string] $Text)
    if ($Text.Length -gt 300) { return '' }
    return $Text
}
