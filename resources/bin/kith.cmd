@echo off
rem Kith's command line: the packaged app with "cli" as its first argument, without a window.
"%~dp0..\..\Kith.exe" cli %*
exit /b %errorlevel%
