# Serves the folder "site" beside this file to this machine alone, with what Windows has: powershell -ExecutionPolicy Bypass -File serve.ps1
param([int]$Port = 8090)
$ErrorActionPreference = 'Stop'
$site = [IO.Path]::GetFullPath((Join-Path (Split-Path -Parent $MyInvocation.MyCommand.Path) 'site'))
$types = @{
  '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'; '.css' = 'text/css; charset=utf-8'
  '.json' = 'application/json; charset=utf-8'; '.csv' = 'text/csv; charset=utf-8'; '.txt' = 'text/plain; charset=utf-8'
  '.svg' = 'image/svg+xml'; '.png' = 'image/png'; '.wasm' = 'application/wasm'
  '.webmanifest' = 'application/manifest+json'; '.parquet' = 'application/vnd.apache.parquet'
}

# Of an address the file it means; $null where there is none, or one outside the site.
function Find-File([string]$path) {
  $full = [IO.Path]::GetFullPath((Join-Path $site ([Uri]::UnescapeDataString($path).TrimStart('/'))))
  if ([IO.Directory]::Exists($full)) { $full = Join-Path $full 'index.html' }
  if ($full.StartsWith($site + [IO.Path]::DirectorySeparatorChar) -and [IO.File]::Exists($full)) { return $full }
  return $null
}

function Send-Answer($context) {
  $response = $context.Response
  $file = Find-File $context.Request.Url.AbsolutePath
  if ($null -eq $file) { $response.StatusCode = 404; $file = Join-Path $site '404.html' }
  $type = $types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
  if ($null -eq $type) { $type = 'application/octet-stream' }
  $bytes = [IO.File]::ReadAllBytes($file)
  $response.ContentType = $type
  $response.Headers['Cache-Control'] = 'no-cache'
  $response.ContentLength64 = $bytes.Length
  if ($context.Request.HttpMethod -ne 'HEAD') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
  $response.Close()
}

$listener = $null
foreach ($try in $Port..($Port + 20)) {
  $one = New-Object Net.HttpListener
  $one.Prefixes.Add("http://localhost:$try/")
  try { $one.Start(); $listener = $one; $Port = $try; break } catch { $reason = $_.Exception.Message; $one.Close() }
}
if ($null -eq $listener) {
  Write-Host "没有打开端口 $Port 至 $($Port + 20)：$reason（请换一个：serve.ps1 -Port 9000）"
  Write-Host "no port could be opened from $Port to $($Port + 20): $reason (try another: serve.ps1 -Port 9000)"
  exit 1
}
Write-Host "兜底已在本机打开：http://localhost:$Port/  关闭本窗口即停止"
Write-Host "Doudi is open on this machine: http://localhost:$Port/  Close this window to stop it"
Start-Process "http://localhost:$Port/"
while ($listener.IsListening) {
  $context = $listener.GetContext()
  # a browser that goes away before it has all of a file stops nobody else
  try { Send-Answer $context } catch { try { $context.Response.Abort() } catch { } }
}
