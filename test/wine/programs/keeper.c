/*
 * Waits, so that Windows goes on. Wine's crypt32 brings the machine's trusted roots into line with the host's when a process opens them,
 * and takes out every other; it leaves that to another process where this semaphore exists.
 */
#include <windows.h>

int wmain(void)
{
    if (CreateSemaphoreW(NULL, 1, 1, L"crypt32_root_semaphore") == NULL) return 1;
    Sleep(INFINITE);
    return 0;
}
