using System.Reflection;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Workers.Tests;

/// <summary>A store that does what a test says before, or instead of, keeping articles; all else it hands on.</summary>
public class FailingStore : DispatchProxy
{
    private IArticleStore? _store;
    private Func<IReadOnlyList<ArticleReading>, Func<Task<IReadOnlyList<AddOutcome>>>, Task<IReadOnlyList<AddOutcome>>>? _add;

    public static IArticleStore Of(IArticleStore store, Func<IReadOnlyList<ArticleReading>, Func<Task<IReadOnlyList<AddOutcome>>>, Task<IReadOnlyList<AddOutcome>>> add)
    {
        var proxy = Create<IArticleStore, FailingStore>();
        ((FailingStore)proxy)._store = store;
        ((FailingStore)proxy)._add = add;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name == nameof(IArticleStore.AddAllAsync)
        ? _add!((IReadOnlyList<ArticleReading>)args![0]!, () => _store!.AddAllAsync((IReadOnlyList<ArticleReading>)args[0]!, (CancellationToken)args[1]!))
        : targetMethod.Invoke(_store, args);
}
