/* Wine has no rasdial, and no connection that could be hung up. Whether one was hung up, the program asks elsewhere (src/shared/render/dial.ts). */
int wmain(void)
{
    return 0;
}
