using BenchmarkDotNet.Running;
using Panj.Bench;

return args switch
{
    ["stages", var articles] => StageSpeed.Run(articles),
    ["lookups", var gazetteer, var names] => LookupSpeed.Run(gazetteer, names),
    ["store", var store, .. var sizes] => await StoreSpeed.RunAsync(store, [.. sizes.Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))]),
    _ => BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args, new BenchConfig()).Any() ? 0 : 1,
};
