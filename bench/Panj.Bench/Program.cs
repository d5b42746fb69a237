using BenchmarkDotNet.Running;
using Panj.Bench;

return args switch
{
    ["stages", var articles] => StageSpeed.Run(articles),
    ["lookups", var gazetteer, var names] => LookupSpeed.Run(gazetteer, names),
    _ => BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args, new BenchConfig()).Any() ? 0 : 1,
};
