function Test-RwFixture {
    $settings = [System.Xml.XmlReaderSettings]::new()
    $settings.XmlResolver = [System.Uri]::new("https://vpn.example.com/")
    return $settings
}
