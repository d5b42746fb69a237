using BenchmarkDotNet.Running;
using Panj.Bench;

return args switch
{
    ["speed", var file] => WordsPerSecond.Print(file),
    ["stages", var file] => StageTimes.Print(file),
    _ => Summarise(args),
};

static int Summarise(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args, new BenchConfig()).Any() ? 0 : 1;
