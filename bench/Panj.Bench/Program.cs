using BenchmarkDotNet.Running;
using Panj.Bench;
using Panj.Bench.Reprints;

return args switch
{
    ["stages", var articles] => StageSpeed.Run(articles),
    ["kinship", var articles] => KinshipSpeed.Run(articles),
    ["reprints", var set] => ReprintSet.Run(set),
    ["lookups", var gazetteer, var names] => LookupSpeed.Run(gazetteer, names),
    ["store", var store, .. var sizes] => await StoreSpeed.RunAsync(store, [.. sizes.Select(Whole)]),
    ["readers", var address, var readers, var seconds, var questions] => await ReaderLoad.RunAsync(new Uri(address), Whole(readers), Whole(seconds), questions),
    ["exports", var format, var events, var file] => ExportSpeed.Run(format, Whole(events), file),
    _ => BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args, new BenchConfig()).Any() ? 0 : 1,
};

static int Whole(string number) => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
