@echo off
rem Starts Gradus on Windows. In a clone it builds first, if there is no build or a source is newer; in a release
rem (lib\gradus.jar) it never builds. The current folder is left alone: it is the user's workspace.
rem
rem A clone's builds are in target\launcher: each in a folder of its own, and the file `current` names the one in use.
rem The time of `current` is when that build began. Exit code 3 is for everything that is no fault of the learner's program.
setlocal EnableExtensions DisableDelayedExpansion

set "GRADUS_HOME=%~dp0"
if "%GRADUS_HOME:~-1%"=="\" set "GRADUS_HOME=%GRADUS_HOME:~0,-1%"

rem ---- Java: JAVA_HOME, else the java on the PATH; 17 or later
set "GRADUS_JAVA="
if not defined JAVA_HOME for %%j in (java.exe) do set "GRADUS_JAVA=%%~$PATH:j"
rem Some write quotes into JAVA_HOME.
if defined JAVA_HOME set "GRADUS_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not defined GRADUS_JAVA (
    echo gradus: Gradus needs a JDK 17 or later; found no java on the PATH, and JAVA_HOME is not set.>&2
    echo         Install one, for example from https://adoptium.net, and open a new terminal.>&2
    exit /b 3
)
if not exist "%GRADUS_JAVA%" (
    echo gradus: JAVA_HOME is set, but there is no "%GRADUS_JAVA%".>&2
    echo         Point JAVA_HOME at a JDK 17 or later, or unset it to use the java on the PATH.>&2
    exit /b 3
)
set "GRADUS_VERSION="
for /f "tokens=3" %%v in ('^""%GRADUS_JAVA%" -version 2^>^&1 ^| findstr /c:" version "^"') do if not defined GRADUS_VERSION set "GRADUS_VERSION=%%~v"
set "GRADUS_FEATURE=0"
for /f "delims=.-+" %%v in ("%GRADUS_VERSION%") do set "GRADUS_FEATURE=%%v"
if %GRADUS_FEATURE% LSS 17 (
    echo gradus: Gradus needs a JDK 17 or later; found "%GRADUS_VERSION%" at "%GRADUS_JAVA%".>&2
    echo         Install one, for example from https://adoptium.net, or point JAVA_HOME at one that you have.>&2
    exit /b 3
)

rem ---- The jar: of the release, or of the clone
set "GRADUS_JARS=%GRADUS_HOME%\lib"
if exist "%GRADUS_JARS%\gradus.jar" goto run
if not exist "%GRADUS_HOME%\pom.xml" (
    echo gradus: neither lib\gradus.jar nor the sources are in "%GRADUS_HOME%".>&2
    echo         Unpack the release again, or clone Gradus again.>&2
    exit /b 3
)
set "GRADUS_BUILDS=%GRADUS_HOME%\target\launcher"
if not exist "%GRADUS_BUILDS%\current" (
    echo Building Gradus ^(first use, about a minute^) ...>&2
    goto build
)
set /p GRADUS_BUILD=<"%GRADUS_BUILDS%\current"
set "GRADUS_JARS=%GRADUS_BUILDS%\%GRADUS_BUILD%"
if not exist "%GRADUS_JARS%\gradus-worker.jar" (
    echo Building Gradus ...>&2
    goto build
)
rem Plain batch cannot compare times. A folder is newer too when a file in it was deleted.
powershell -NoProfile -NonInteractive -Command "$h = $env:GRADUS_HOME; $built = (Get-Item -LiteralPath ($env:GRADUS_BUILDS + '\current')).LastWriteTimeUtc; $sources = @(Get-Item -LiteralPath ($h + '\pom.xml'), ($h + '\src\main')) + @(Get-ChildItem -LiteralPath ($h + '\src\main') -Recurse); foreach ($s in $sources) { if ($s.LastWriteTimeUtc -gt $built) { exit 9 } }; exit 0"
if not "%ERRORLEVEL%"=="9" goto run
echo Building Gradus (a source has changed) ...>&2

:build
set "GRADUS_MVN="
for %%m in (mvn.cmd) do set "GRADUS_MVN=%%~$PATH:m"
if not defined GRADUS_MVN (
    echo gradus: Gradus must be built first, which needs Maven, but there is no mvn on the PATH.>&2
    echo         Install Maven ^(https://maven.apache.org/install.html^), or use the release zip, which needs a JDK alone.>&2
    exit /b 3
)
set "GRADUS_NUMBER=%RANDOM%%RANDOM%"
set "GRADUS_MAKING=%GRADUS_BUILDS%\making.%GRADUS_NUMBER%"
set "GRADUS_JARS=%GRADUS_BUILDS%\build.%GRADUS_NUMBER%"
mkdir "%GRADUS_MAKING%" 2>nul
if not exist "%GRADUS_MAKING%\" (
    echo gradus: cannot write to "%GRADUS_BUILDS%".>&2
    echo         Gradus builds there; check its permissions, or clone Gradus into a folder of your own.>&2
    exit /b 3
)
>"%GRADUS_MAKING%\current" echo build.%GRADUS_NUMBER%
pushd "%GRADUS_HOME%"
call "%GRADUS_MVN%" --batch-mode --no-transfer-progress -Dmaven.test.skip=true "-Dgradus.target=%GRADUS_MAKING%\target" package >"%GRADUS_MAKING%\log" 2>&1 <nul
set "GRADUS_CODE=%ERRORLEVEL%"
popd
if not "%GRADUS_CODE%"=="0" (
    type "%GRADUS_MAKING%\log" >&2
    rmdir /s /q "%GRADUS_MAKING%"
    echo gradus: the build failed; what Maven said is above.>&2
    echo         The first build downloads libraries: is there a network? Is a source half written? `mvn verify` tells more.>&2
    exit /b 3
)
mkdir "%GRADUS_JARS%"
move /y "%GRADUS_MAKING%\target\gradus.jar" "%GRADUS_JARS%" >nul
move /y "%GRADUS_MAKING%\target\gradus-worker.jar" "%GRADUS_JARS%" >nul
if not exist "%GRADUS_JARS%\gradus-worker.jar" (
    echo gradus: cannot write to "%GRADUS_JARS%"; check the permissions and the space on the disk.>&2
    exit /b 3
)
move /y "%GRADUS_MAKING%\current" "%GRADUS_BUILDS%\current" >nul
rmdir /s /q "%GRADUS_MAKING%" 2>nul
rem Older builds go; a jar that another Gradus has open cannot be deleted, and stays.
for /d %%d in ("%GRADUS_BUILDS%\build.*") do if /i not "%%~nxd"=="build.%GRADUS_NUMBER%" if /i not "%%~nxd"=="%GRADUS_BUILD%" rmdir /s /q "%%d" 2>nul

:run
rem For a run of a second: the quick compiler, the small collector, and not a word of the JVM's own in the output.
"%GRADUS_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable "-Dgradus.home=%GRADUS_HOME%" -jar "%GRADUS_JARS%\gradus.jar" %*
exit /b %ERRORLEVEL%
