@echo off
rem Kith's command line: the packaged app with "cli" as its first argument, without a window.
"%~dp0..\..\Kith.exe" "--js-flags=--max-semi-space-size=8 --heap-growing-percent=30" cli %*
exit /b %errorlevel%
