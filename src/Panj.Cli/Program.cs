using Panj.Cli;
using Panj.Cli.Hosting;

using var host = CommandHost.OfProcess();
return await PanjCommandLine.RunAsync(args, host);
