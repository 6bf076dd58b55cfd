import answers.*;
import com.fasterxml.jackson.databind.*;
import java.io.File;

class Main {
    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        DescribeInstancesResponse response =
            mapper.readValue(new File(args[0]), DescribeInstancesAnswer.class).getResponse();
        if (response.getError() != null) System.out.println(response.getError().getCode());
        else for (Instance instance : response.getInstanceSet())
            System.out.println(instance.getInstanceID() + " " + instance.getMemory());
    }
}
