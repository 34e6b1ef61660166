package coop.panoplie.local.permission;

import coop.panoplie.local.template.Template.Function;
import coop.panoplie.shell.Clients;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** One function's clients: a call without a grant in the template gets the service's refusal. */
public final class GuardedClients implements Clients {
  private final DynamoDbClient dynamoDb;
  private final SqsClient sqs;
  private final S3Client s3;
  private final S3Presigner presigner;
  private final SesV2Client ses;

  public GuardedClients(Function function, Clients real) {
    Grants grants = new Grants(function.grants());
    dynamoDb = guard(DynamoDbClient.class, real.dynamoDb(), function, grants, Denied.DYNAMODB);
    sqs = guard(SqsClient.class, real.sqs(), function, grants, Denied.SQS);
    s3 = guard(S3Client.class, real.s3(), function, grants, Denied.S3);
    presigner = guard(S3Presigner.class, real.presigner(), function, grants, Denied.S3);
    ses = guard(SesV2Client.class, real.ses(), function, grants, Denied.SES);
  }

  private static <T> T guard(
      Class<T> type, T real, Function function, Grants grants, Denied denied) {
    InvocationHandler guard =
        (proxy, method, args) -> {
          if (args == null || args.length == 0) {
            return invoke(real, method, args);
          }
          // The short forms of a call end in the full one, which must pass here too.
          if (isShortForm(real, method, args[0])) {
            return InvocationHandler.invokeDefault(proxy, method, args);
          }
          Deadline.check();
          for (Need need : Needs.of(args[0])) {
            if (!grants.allow(need)) {
              throw denied.with(
                  "User: "
                      + function.arn()
                      + " is not authorized to perform: "
                      + need.actions().getFirst()
                      + " on resource: "
                      + need.resource()
                      + " because no statement in template.yaml allows it");
            }
          }
          return invoke(real, method, args);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, guard));
  }

  private static boolean isShortForm(Object real, Method method, Object first)
      throws NoSuchMethodException {
    return method.isDefault()
        && (first instanceof Consumer
            || real.getClass().getMethod(method.getName(), method.getParameterTypes()).isDefault());
  }

  private static Object invoke(Object real, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(real, args);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  @Override
  public DynamoDbClient dynamoDb() {
    return dynamoDb;
  }

  @Override
  public SqsClient sqs() {
    return sqs;
  }

  @Override
  public S3Client s3() {
    return s3;
  }

  @Override
  public S3Presigner presigner() {
    return presigner;
  }

  @Override
  public SesV2Client ses() {
    return ses;
  }
}
