# Calls of Windows' own libraries that no cmdlet makes. Add-Type would run a compiler over temporary files (D25), so the
# method is emitted in memory: AssemblyBuilder is in .NET Framework 4.5 and in .NET.

# One static method by its entry point; libraries come from System32 by their full path.
function Get-RwNativeMethod {
    param([string] $Library, [string] $EntryPoint, [type] $Returns, [type[]] $Takes)
    $path = $Library
    if (-not [System.IO.Path]::IsPathRooted($path) -and [System.Environment]::SystemDirectory) {
        $path = [System.IO.Path]::Combine([System.Environment]::SystemDirectory, $Library)
    }
    $name = [System.Reflection.AssemblyName]::new("RwNative$EntryPoint")
    $assembly = [System.Reflection.Emit.AssemblyBuilder]::DefineDynamicAssembly($name, [System.Reflection.Emit.AssemblyBuilderAccess]::Run)
    $builder = $assembly.DefineDynamicModule($name.Name).DefineType('RwNative', [System.Reflection.TypeAttributes] 'Public, Class')
    $method = $builder.DefinePInvokeMethod(
        $EntryPoint,
        $path,
        [System.Reflection.MethodAttributes] 'Public, Static, PinvokeImpl',
        [System.Reflection.CallingConventions]::Standard,
        $Returns,
        $Takes,
        [System.Runtime.InteropServices.CallingConvention]::Winapi,
        [System.Runtime.InteropServices.CharSet]::Unicode)
    $method.SetImplementationFlags([System.Reflection.MethodImplAttributes] 'PreserveSig')
    return $builder.CreateType().GetMethod($EntryPoint)
}
