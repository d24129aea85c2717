@echo off
rem Runs Maven: an installed one of at least 3.8, else the one that
rem .mvn\wrapper\maven-wrapper.properties names, fetched once and checked.
setlocal EnableExtensions DisableDelayedExpansion

set "PROJECT=%~dp0"
set "SELF=%~f0"
set "JAVA_MAJOR=0"
if not defined JAVA_HOME goto askJavac
if not exist "%JAVA_HOME%\bin\javac.exe" goto noJdk
set "PATH=%JAVA_HOME%\bin;%PATH%"
:askJavac
for /f "tokens=1,2 delims=.- " %%a in ('javac.exe -version 2^>^&1') do if "%%a"=="javac" set "JAVA_MAJOR=%%b"
if %JAVA_MAJOR% GEQ 17 goto findMaven
:noJdk
echo mvnw: JDK 17 or newer is needed, and none was found in JAVA_HOME or on the PATH.>&2
exit /b 1

:findMaven
set "MAVEN=mvn.cmd"
set "MAJOR=0"
set "MINOR=0"
for %%m in (mvn.cmd) do if "%%~$PATH:m"=="" goto fetchMaven
for /f "tokens=1-4 delims=. " %%a in ('mvn.cmd -B --version 2^>nul') do if "%%a %%b"=="Apache Maven" call :installedVersion %%c %%d
if %MAJOR% GTR 3 goto run
if %MAJOR% EQU 3 if %MINOR% GEQ 8 goto run

:fetchMaven
set "MAVEN="
set "PROPERTIES=%PROJECT%.mvn\wrapper\maven-wrapper.properties"
for /f "usebackq delims=" %%p in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "$script = (Get-Content -Raw -LiteralPath $env:SELF) -split '(?m)^#POWERSHELL\s*$'; Invoke-Expression $script[1]"`) do set "MAVEN=%%p"
if defined MAVEN goto run
exit /b 1

:run
rem From a directory without a pom.xml, build the whole project.
if exist pom.xml goto start
:nextArgument
if "%~1"=="" goto enter
if "%~1"=="-f" goto start
if "%~1"=="--file" goto start
shift
goto nextArgument
:enter
cd /d "%PROJECT%"
:start
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

:installedVersion
set "MAJOR=%1"
set "MINOR=%2"
exit /b 0

#POWERSHELL
# Writes the path of mvn.cmd, or says why there is none.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$work = $null
try {
  $settings = @{}
  foreach ($line in Get-Content -LiteralPath $env:PROPERTIES) {
    if ($line -match '^(\w+)=(.*)$') { $settings[$Matches[1]] = $Matches[2].Trim() }
  }
  $url = $settings['distributionZipUrl']
  $expected = $settings['distributionZipSha512Sum']
  if (-not $url -or -not $expected) {
    throw 'distributionZipUrl or distributionZipSha512Sum is missing from .mvn\wrapper\maven-wrapper.properties.'
  }
  $userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
  $dists = Join-Path $userHome 'wrapper\dists'
  $archive = $url.Substring($url.LastIndexOf('/') + 1)
  $parent = Join-Path $dists ($archive -replace '\.zip$', '')
  $mavenHome = Join-Path $parent $expected.Substring(0, 16)
  $maven = Join-Path $mavenHome 'bin\mvn.cmd'
  if (-not (Test-Path -LiteralPath $maven)) {
    $work = Join-Path $dists ('tmp.' + [guid]::NewGuid().ToString('N'))
    $null = New-Item -ItemType Directory -Force -Path $work, $parent
    [Console]::Error.WriteLine("mvnw: no Maven 3.8 or newer is installed; fetching $url")
    [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
    (New-Object Net.WebClient).DownloadFile($url, (Join-Path $work $archive))
    $actual = (Get-FileHash -Algorithm SHA512 -LiteralPath (Join-Path $work $archive)).Hash.ToLowerInvariant()
    if ($actual -ne $expected) {
      throw "the SHA-512 of $url is not the expected one: refused (expected $expected, got $actual)."
    }
    Expand-Archive -LiteralPath (Join-Path $work $archive) -DestinationPath (Join-Path $work 'maven')
    if (-not (Test-Path -LiteralPath $maven)) {
      $unpacked = Get-ChildItem -Directory -LiteralPath (Join-Path $work 'maven') | Select-Object -First 1
      Move-Item -LiteralPath $unpacked.FullName -Destination $mavenHome
    }
  }
  $maven
} catch {
  [Console]::Error.WriteLine("mvnw: $($_.Exception.Message)")
} finally {
  if ($work) { Remove-Item -Recurse -Force -LiteralPath $work -ErrorAction SilentlyContinue }
}
