/* A service that runs until it is stopped and does nothing: all that the service manager needs of BFE, RasMan and their like. */
#include <windows.h>

static SERVICE_STATUS_HANDLE handle;
static SERVICE_STATUS status = {SERVICE_WIN32_OWN_PROCESS, SERVICE_RUNNING, SERVICE_ACCEPT_STOP};

static void WINAPI control(DWORD code)
{
    if (code == SERVICE_CONTROL_STOP) status.dwCurrentState = SERVICE_STOPPED;
    SetServiceStatus(handle, &status);
}

static void WINAPI run(DWORD argc, wchar_t **argv)
{
    (void)argc;
    handle = RegisterServiceCtrlHandlerW(argv[0], control);
    SetServiceStatus(handle, &status);
}

int wmain(void)
{
    SERVICE_TABLE_ENTRYW table[] = {{L"", run}, {NULL, NULL}};
    return !StartServiceCtrlDispatcherW(table);
}
