@echo off
rem Opens the site on Windows with what Windows has: serve.ps1 serves the folder "site" to this machine alone.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0serve.ps1"
if errorlevel 1 pause
