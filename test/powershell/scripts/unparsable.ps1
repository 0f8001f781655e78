function Get-RwBroken {
