using BenchmarkDotNet.Running;
using Panj.Bench;

return BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args, new BenchConfig()).Any() ? 0 : 1;
