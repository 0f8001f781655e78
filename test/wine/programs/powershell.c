/*
 * Stands where Windows has its PowerShell, and becomes PowerShell 7: the program gives its tools an environment of its own making
 * (system-tools.ts), so whatever this Windows needs besides is set here.
 */
#include <windows.h>

typedef int (*main_of_host)(int, const wchar_t **, const wchar_t *, const wchar_t *, const wchar_t *);

#define FOLDER L"C:\\windows\\system32\\WindowsPowerShell\\v1.0\\"

int wmain(int argc, const wchar_t **argv)
{
    /* Where the stubs of the CIM cmdlets keep their PC (test/powershell/modules/RwStubState). */
    SetEnvironmentVariableW(L"ROADWARRIOR_STUB_STATE", L"C:\\rw\\state.json");
    /* With it .NET crashed under Wine 8 now and then; not tried without under Wine 10. */
    SetEnvironmentVariableW(L"DOTNET_EnableWriteXorExecute", L"0");
    /* What pays off in long runs alone: methods compiled again, memory looked through often and beside the work. */
    SetEnvironmentVariableW(L"DOTNET_TieredPGO", L"0");
    SetEnvironmentVariableW(L"DOTNET_TC_CallCounting", L"0");
    SetEnvironmentVariableW(L"DOTNET_gcConcurrent", L"0");
    SetEnvironmentVariableW(L"DOTNET_GCgen0size", L"0x8000000");
    HMODULE host = LoadLibraryW(L"C:\\Program Files\\dotnet\\hostfxr.dll");
    if (host == NULL) return 101;
    main_of_host start = (main_of_host)(void *)GetProcAddress(host, "hostfxr_main_startupinfo");
    if (start == NULL) return 102;
    return start(argc, argv, FOLDER L"powershell.exe", L"C:\\Program Files\\dotnet", FOLDER L"pwsh.dll");
}
