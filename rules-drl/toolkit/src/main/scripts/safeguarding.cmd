@echo off
rem Starts safeguarding.jar, which lies beside this script; and sooner from the second time on: after the first call that
rem goes well, the classes that Java has to load and check are kept in an archive, in the user's cache folder.
rem
rem JAVA_HOME           which Java; left out, the one on the PATH
rem SAFEGUARDING_CACHE  the folder of the archives, or 'none' for no archive; left out, safeguarding in LOCALAPPDATA
rem
rem The archive comes from a rehearsal on a made-up case, so that nothing of a real one can get into it. It is made beside
rem its place and then moved there. Where it cannot be made or used, Java starts as it would without, and says nothing.
setlocal DisableDelayedExpansion
set "jar=%~dp0safeguarding.jar"
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java goto noJava
if not exist "%java%" goto noJava

rem A short call is over before what the optimising compiler costs has paid.
set "pace="
for %%C in (advise explain schema) do if "%~1"=="%%C" set "pace=-XX:TieredStopAtLevel=1"

set "cache=%SAFEGUARDING_CACHE%"
if not defined cache if defined LOCALAPPDATA set "cache=%LOCALAPPDATA%\safeguarding"
if not defined cache goto plain
if "%cache%"=="none" goto plain
for %%J in ("%java%") do set "release=%%~dpJ..\release"
if not exist "%release%" goto plain
set "version="
for /f "usebackq tokens=1,2 delims==" %%A in ("%release%") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
set "feature="
for /f "delims=.-+" %%F in ("%version%") do set "feature=%%F"
if not defined feature goto plain
if %feature% lss 17 goto plain
rem Named by all that says which Java and which jar it was: size and time of both.
set "name="
for %%R in ("%release%") do set "name=%%~zR-%%~tR"
for %%J in ("%jar%") do set "name=java-%version%-%name%-%%~zJ-%%~tJ"
set "name=%name::=%"
set "name=%name:/=%"
set "name=%name: =%"
set "archive=%cache%\%name%.archive"
set "use=SharedArchiveFile"
set "make=ArchiveClassesAtExit"
if %feature% geq 25 set "use=AOTCache"
if %feature% geq 25 set "make=AOTCacheOutput"
if exist "%archive%" goto archived

"%java%" %pace% -jar "%jar%" %*
if not "%errorlevel%"=="0" exit /b %errorlevel%
set "made=%archive%.%random%%random%"
if not exist "%cache%" mkdir "%cache%" >nul 2>&1
"%java%" -XX:%make%="%made%" -jar "%jar%" rehearse <nul >nul 2>&1
if exist "%made%" move /y "%made%" "%archive%" >nul 2>&1
if exist "%made%" del "%made%" >nul 2>&1
exit /b 0

:archived
rem What Java says about the archive is not for whoever calls a command.
"%java%" %pace% -Xlog:disable -XX:%use%="%archive%" -jar "%jar%" %*
exit /b %errorlevel%

:plain
"%java%" %pace% -jar "%jar%" %*
exit /b %errorlevel%

:noJava
echo There is no Java. Maybe install Java 17 or newer, and set JAVA_HOME to its folder. 1>&2
exit /b 2
